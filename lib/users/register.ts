import { hash } from "@node-rs/argon2";
import { asSystem } from "@/lib/db/as-user";
import { isUniqueViolation } from "@/lib/db/unique-violation";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { Register, Registered } from "@/lib/users/contract";
import { insertUser } from "@/lib/users/credentials.sql";
import { refuseWeakPassword } from "@/lib/users/identity/refuse-weak-password";

/** OWASP's parameters for argon2id (the library's default algorithm): memory in KiB. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Makes an account. Throws `invalid` on `password`; `conflict` on `email` when the address has one. */
export async function register({ email, password, name }: Register): Promise<Registered> {
  await refuseWeakPassword(password, "password", [email, name ?? ""]);
  const id = newId();
  const passwordHash = await hash(password, ARGON2);
  try {
    await asSystem((tx) => insertUser(tx, { id, email, name: name ?? null, passwordHash }));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const message = "There is an account with this address: sign in instead.";
    throw new DomainError("conflict", message, { problems: [{ message, field: "email" }] });
  }
  return { id, email, name: name ?? null };
}
