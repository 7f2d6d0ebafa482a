import type { Actor } from "@/lib/actor";
import { asSystem, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import type { PersonDetail } from "@/lib/users/people/contract";
import { countWaysIn, selectPeople } from "@/lib/users/people/people.sql";
import { presentPerson } from "@/lib/users/people/present-person";
import { requireAdmin } from "@/lib/users/require-admin";
import { usageIn } from "@/lib/users/usage/get-usage";

/** One person with what they use and may use, for an administrator. Throws `forbidden`, `not_found`. */
export async function findPerson(actor: Actor, userId: string): Promise<PersonDetail> {
  await requireAdmin(actor);
  return asSystem((tx) => detailOf(tx, userId));
}

export async function detailOf(tx: Tx, userId: string): Promise<PersonDetail> {
  const everybody = { pattern: null, role: null, isDisabled: null, after: null };
  const [row] = await selectPeople(tx, { ...everybody, id: userId, limit: 1 });
  if (!row) throw noSuchPerson();
  return { ...presentPerson(row), ...(await countWaysIn(tx, userId)), ...(await usageIn(tx, userId)) };
}

export function noSuchPerson(): DomainError {
  return new DomainError("not_found", "There is no such person.");
}
