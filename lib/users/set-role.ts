import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { roleByEmail } from "@/lib/users/credentials.sql";

/** Gives the account of this address a role; it counts from the next request on. Throws `not_found`. */
export async function setRole(email: string, role: Actor["role"]): Promise<void> {
  await asSystem(async (tx) => {
    const id = await roleByEmail(tx, email, role);
    if (!id) throw new DomainError("not_found", `There is no account with the address ${email}.`);
    await noteAct(tx, {
      action: "role.changed",
      actorId: null,
      subjectId: id,
      detail: { role, by: "command" },
    });
  });
}
