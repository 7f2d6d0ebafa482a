import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { hashToken, isTokenText } from "@/lib/users/identity/token-text";
import { holderByHash, markUsed } from "@/lib/users/identity/tokens.sql";

interface TokenHolder {
  userId: string;
  role: Actor["role"];
  scopes: string[];
}

/** Whose token this is and what it may do; asked anew each time, so that a revoked one is refused everywhere at once. */
export async function holderOfToken(token: string): Promise<TokenHolder | null> {
  if (!isTokenText(token)) return null;
  const hash = hashToken(token);
  const holder = await asSystem(async (tx) => {
    const found = await holderByHash(tx, hash);
    if (found?.isStale) await markUsed(tx, hash);
    return found;
  });
  if (!holder) return null;
  const { userId, scopes, role } = holder;
  return { userId, scopes, role: role === "admin" ? "admin" : "user" };
}
