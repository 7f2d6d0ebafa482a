import type { Actor } from "@/lib/actor";
import type { Import, StartImport } from "@/lib/conversations/imports/contract";
import { ownedImport } from "@/lib/conversations/imports/get-import";
import { chooseItems, heldStatus } from "@/lib/conversations/imports/imports.sql";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { publish } from "@/lib/events/publish";

/**
 * Has conversations of an import taken over by a job: those named, or all that are not here yet. Asking again changes nothing.
 * Throws `not_found`; `invalid` when nothing of what was chosen is new; `conflict` while it is undone.
 */
export async function startImport(actor: Actor, id: string, { chosen }: StartImport): Promise<Import> {
  return asUser(actor, async (tx) => {
    const status = await heldStatus(tx, actor.userId, id);
    if (status === "reading" || status === "undoing") {
      throw new DomainError("conflict", "This import cannot be started now.");
    }
    if (status === "ready") {
      if ((await chooseItems(tx, actor.userId, id, chosen ?? null)) === 0) {
        const message = "All of these conversations are here already.";
        throw new DomainError("invalid", message, { problems: [{ message, field: "chosen" }] });
      }
      await tx.import.updateMany({ where: { userId: actor.userId, id }, data: { status: "running" } });
      const data = { user_id: actor.userId, import_id: id };
      await publish(tx, actor.userId, { name: "conversations/import.changed", data });
    }
    return ownedImport(tx, actor, id);
  });
}
