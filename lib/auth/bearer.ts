import { couldBeCognitos, subjectOfCognitoToken } from "@/lib/auth/cognito-token";
import { people, type TokenHolder } from "@/lib/auth/registry";

/**
 * What stands after `Bearer` in `Authorization`, whether it is a token or not; undefined under another scheme, which may be
 * meant for a server in front of us.
 */
export function bearerOf(headers: Headers): string | undefined {
  const [scheme = "", ...rest] = (headers.get("authorization") ?? "").trim().split(" ");
  return scheme.toLowerCase() === "bearer" ? rest.join(" ").trim() : undefined;
}

/** Whose token this is, a personal one or one of the user pool; null when it is nobody's, expired or revoked. */
export async function holderOf(token: string): Promise<TokenHolder | null> {
  if (!couldBeCognitos(token)) return people().holderOf(token);
  const subject = await subjectOfCognitoToken(token);
  return subject === null ? null : people().holderOfIdentity("cognito", subject);
}
