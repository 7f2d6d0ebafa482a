import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { roleByEmail } from "@/lib/users/credentials.sql";

/** Gives the account of this address a role; it counts from the next request on. Throws `not_found`. */
export async function setRole(email: string, role: Actor["role"]): Promise<void> {
  const isThere = await asSystem((tx) => roleByEmail(tx, email, role));
  if (!isThere) throw new DomainError("not_found", `There is no account with the address ${email}.`);
}
