import type { Actor } from "@/lib/actor";
import type { IdentityGiven, ProviderName } from "@/lib/identity-given";
import type { Visit } from "@/lib/visit";

export interface SignedIn {
  id: string;
  email: string;
  name: string | null;
  role: string;
  sessionId: string;
}

export interface TokenHolder {
  userId: string;
  role: Actor["role"];
  scopes: string[];
}

/** Why a provider's word lets nobody in, or connects nothing. */
export type WhyNot = "EmailNotProven" | "EmailTaken" | "Disabled" | "IdentityTaken" | "AnotherConnected";

/** What a sign-in form is asked for, or told, before anybody is in. */
export type Asks = "SecondFactor" | "WrongCode" | "TicketOver";

/** What lib/auth must ask of whoever owns credentials; the Users service hands it in at start. */
export interface People {
  /** Opens a session for whoever these credentials are of; null when they are nobody's. */
  signIn: (credentials: unknown, visit: Visit) => Promise<SignedIn | { asks: Asks } | null>;
  /** Opens a session for whomever a provider names, with an account of their own when they have none; a ticket waits for a code. */
  signInBy: (
    identity: IdentityGiven,
    visit: Visit,
  ) => Promise<SignedIn | { why: WhyNot } | { ticket: string }>;
  /** Lets somebody who is signed in sign in by this as well; a word where it cannot be. */
  connect: (userId: string, identity: IdentityGiven) => Promise<WhyNot | null>;
  /** The role of the person whose session this is; null when it ended, or the account is gone. */
  roleIn: (userId: string, sessionId: string, visit: Visit) => Promise<Actor["role"] | null>;
  signOut: (userId: string, sessionId: string) => Promise<void>;
  /** Whose token this is, while it stands. */
  holderOf: (token: string) => Promise<TokenHolder | null>;
  /** Who signs in here as this one of a provider's people, and what a token of that provider may do. */
  holderOfIdentity: (provider: ProviderName, subject: string) => Promise<TokenHolder | null>;
}

const kept = globalThis as typeof globalThis & { careerAdvisorPeople?: People };

export function registerPeople(people: People): void {
  kept.careerAdvisorPeople = people;
}

export function people(): People {
  if (!kept.careerAdvisorPeople) throw new Error("nobody registered who verifies credentials");
  return kept.careerAdvisorPeople;
}
