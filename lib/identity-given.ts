export type ProviderName = "cognito" | "linkedin";

/** Whom a provider says that somebody is. */
export interface IdentityGiven {
  provider: ProviderName;
  /** The provider's own name for them. */
  subject: string;
  /** Small letters of ASCII alone; null where there is none, or it is of others. */
  email: string | null;
  isEmailProven: boolean;
  name: string | null;
  /** "en-US" */
  locale: string | null;
  /** The provider's token, where it is worth keeping. */
  token: { text: string; expiresAt: Date | null } | null;
}
