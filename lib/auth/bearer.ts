import { people, type TokenHolder } from "@/lib/auth/registry";

/**
 * What stands after `Bearer` in `Authorization`, whether it is a token or not; undefined under another scheme, which may be
 * meant for a server in front of us.
 */
export function bearerOf(headers: Headers): string | undefined {
  const [scheme = "", ...rest] = (headers.get("authorization") ?? "").trim().split(" ");
  return scheme.toLowerCase() === "bearer" ? rest.join(" ").trim() : undefined;
}

/** Whose token this is; null when it is nobody's, expired or revoked. */
export function holderOf(token: string): Promise<TokenHolder | null> {
  return people().holderOf(token);
}
