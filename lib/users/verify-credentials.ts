import { hash, verify } from "@node-rs/argon2";
import { asSystem } from "@/lib/db/as-user";
import type { SignIn } from "@/lib/users/contract";
import { credentialsOf } from "@/lib/users/credentials.sql";
import { ARGON2 } from "@/lib/users/register";

let decoy: Promise<string> | undefined;

/** The person whose address and password these are, or null. An unknown address costs the same time. */
export async function verifyCredentials({ email, password }: SignIn) {
  const stored = await asSystem((tx) => credentialsOf(tx, email));
  decoy ??= hash("nobody's password", ARGON2);
  const isRight = await verify(stored?.passwordHash ?? (await decoy), password);
  if (!stored || !isRight) return null;
  const { id, name, role } = stored;
  return { id, email: stored.email, name, role };
}
