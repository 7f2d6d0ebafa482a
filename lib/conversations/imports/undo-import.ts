import type { Actor } from "@/lib/actor";
import { ownedImport } from "@/lib/conversations/imports/get-import";
import { deleteUnstarted, heldStatus } from "@/lib/conversations/imports/imports.sql";
import { asSystem, asUser } from "@/lib/db/as-user";
import { publish } from "@/lib/events/publish";

const KEPT_UNSTARTED_HOURS = 24;

/**
 * Takes an import back: what was only looked at goes at once, what was taken over by a job, conversation by conversation. Throws
 * `not_found`.
 */
export async function undoImport(actor: Actor, id: string): Promise<void> {
  const own = { userId: actor.userId, id };
  await asUser(actor, async (tx) => {
    const status = await heldStatus(tx, actor.userId, id);
    await ownedImport(tx, actor, id);
    if (status === "reading" || status === "ready") {
      await tx.import.deleteMany({ where: own });
    } else {
      await tx.import.updateMany({ where: own, data: { status: "undoing" } });
      const data = { user_id: actor.userId, import_id: id };
      await publish(tx, actor.userId, { name: "conversations/import.changed", data });
    }
  });
}

/** Some conversations that an import brought; the import itself goes when there are none, and that is said by an empty list. */
export async function importedToUndo(
  actor: Pick<Actor, "userId">,
  id: string,
  limit: number,
): Promise<string[]> {
  const { userId } = actor;
  return asUser(actor, async (tx) => {
    if ((await heldStatus(tx, userId, id)) !== "undoing") return [];
    const rows = await tx.conversation.findMany({
      where: { userId, importId: id },
      select: { id: true },
      take: limit,
    });
    if (rows.length === 0) await tx.import.deleteMany({ where: { userId, id } });
    return rows.map((row) => row.id);
  });
}

/** Lets go of what was looked at and not taken over within a day. Returns how many. */
export async function dropUnstartedImports(): Promise<number> {
  return asSystem((tx) => deleteUnstarted(tx, KEPT_UNSTARTED_HOURS));
}
