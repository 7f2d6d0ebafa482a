import type { Actor } from "@/lib/actor";
import { setRole } from "@/lib/users";
import { aUser } from "@/tests/harness/people";

/** Somebody who may administer. */
export async function anAdmin(): Promise<Actor & { email: string }> {
  const actor = await aUser("Grace");
  await setRole(actor.email, "admin");
  return { ...actor, role: "admin" };
}
