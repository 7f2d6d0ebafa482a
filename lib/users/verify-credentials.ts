import { hash, verify } from "@node-rs/argon2";
import { asSystem } from "@/lib/db/as-user";
import type { SignIn } from "@/lib/users/contract";
import { credentialsOf } from "@/lib/users/credentials.sql";
import { ARGON2 } from "@/lib/users/register";

let decoy: Promise<string> | undefined;

/**
 * Whose address it is, if anybody's, and whether the password is theirs too. An unknown address costs the same time; what
 * there is of it is for our own books, and told nobody.
 */
export async function verifyCredentials({ email, password }: SignIn) {
  const stored = await asSystem((tx) => credentialsOf(tx, email));
  decoy ??= hash("nobody's password", ARGON2);
  const isRight = await verify(stored?.passwordHash ?? (await decoy), password);
  if (!stored) return { account: null, isRight: false };
  return { account: stored, isRight };
}
