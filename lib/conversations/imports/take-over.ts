import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { heldStatus } from "@/lib/conversations/imports/imports.sql";
import { asUser, type Tx } from "@/lib/db/as-user";
import type { ImportItem } from "@/lib/db/generated/client";
import { publish } from "@/lib/events/publish";
import { newId } from "@/lib/ids";

const Messages = z.array(
  z.object({ role: z.enum(["user", "assistant"]), text: z.string(), saidAt: z.number() }),
);

/** Whose words the answers are. */
const MODEL = "ChatGPT";

/**
 * Makes one chosen conversation of an import a conversation of the person's, with its own dates; one that is here already is
 * passed over. False when nothing is left: then the import is done, and what it brought is to be remembered. Can be repeated,
 * also at once.
 */
export async function takeOverOne(actor: Pick<Actor, "userId">, importId: string): Promise<boolean> {
  const { userId } = actor;
  return asUser(actor, async (tx) => {
    if ((await heldStatus(tx, userId, importId)) !== "running") return false;
    const next = { userId, importId, isChosen: true, doneAt: null };
    const item = await tx.importItem.findFirst({ where: next, orderBy: { position: "asc" } });
    if (!item) {
      await tx.import.updateMany({ where: { userId, id: importId }, data: { status: "done" } });
      // Nobody can choose them any more.
      await tx.importItem.updateMany({
        where: { userId, importId, isChosen: false },
        data: { messages: [] },
      });
      await publish(tx, userId, { name: "memory/work.left", data: { user_id: userId } });
      return false;
    }
    const { sourceId } = item;
    if (!(await tx.conversation.findFirst({ where: { userId, sourceId } }))) await store(tx, item);
    const own = { userId, importId, sourceId };
    // What stands in its conversation need not stand here too.
    await tx.importItem.updateMany({ where: own, data: { doneAt: new Date(), messages: [] } });
    return true;
  });
}

async function store(tx: Tx, { userId, importId, sourceId, title, startedAt, endedAt, ...item }: ImportItem) {
  const messages = Messages.parse(item.messages);
  const conversationId = newId();
  const dates = { createdAt: startedAt, updatedAt: endedAt, lastMessageAt: endedAt };
  const counts = { lastSequence: messages.length, messageCount: messages.length };
  await tx.conversation.createMany({
    data: {
      userId,
      id: conversationId,
      title,
      titleSource: "person",
      importId,
      sourceId,
      ...dates,
      ...counts,
    },
  });
  let asked: string | null = null;
  const rows = messages.map(({ role, text, saidAt }, index) => {
    const id = newId();
    const at = new Date(saidAt);
    const replyTo = role === "assistant" ? asked : null;
    asked = role === "user" ? id : null;
    const place = { userId, id, conversationId, sequence: index + 1, replyTo };
    const model = role === "assistant" ? MODEL : null;
    return { ...place, role, text, status: "complete", model, createdAt: at, finishedAt: at };
  });
  await tx.message.createMany({ data: rows });
}
