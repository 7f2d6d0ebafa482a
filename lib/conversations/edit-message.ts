import type { Actor } from "@/lib/actor";
import { memoryUse, repeated, type Turn, type Writer } from "@/lib/conversations/append-message";
import { insertTurn, lockConversation } from "@/lib/conversations/append-message.sql";
import type { EditMessage } from "@/lib/conversations/contract";
import { countWhatIsLeft } from "@/lib/conversations/delete-message.sql";
import type { ForgetElsewhere } from "@/lib/conversations/leave-memory";
import { notShown } from "@/lib/conversations/not-shown";
import { ownedMessage } from "@/lib/conversations/owned";
import { stillReplying } from "@/lib/conversations/still-replying";
import { isOfItsWords, saysEnough, titleFrom } from "@/lib/conversations/title-from";
import { supersedeTail } from "@/lib/conversations/versions.sql";
import { presentTurn } from "@/lib/conversations/with-versions";
import { asUser, type Tx } from "@/lib/db/as-user";
import type { Message } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";

interface Edit {
  conversationId: string;
  messageId: string;
  edit: EditMessage;
  writer: Writer;
}

/**
 * Says a person's message anew in other words: that message and all below it leave the thread and memory, kept to come
 * back, and a new turn begins in their place. The same id with the same text again returns what was stored. Throws
 * `not_found`; `conflict` while a reply is written, when the message is not shown (any more), is not the person's own, or the id is taken.
 */
export async function editMessage(
  actor: Actor,
  { conversationId, messageId, edit, writer }: Edit,
  forgetElsewhere?: ForgetElsewhere,
): Promise<Turn> {
  const said = { id: edit.id ?? newId(), text: edit.text, promptId: null };
  return asUser(actor, async (tx) => {
    const conversation = await lockConversation(tx, actor.userId, conversationId, said.id);
    const old = await ownedMessage(tx, actor, conversationId, messageId);
    const earlier = await repeated(tx, actor, conversationId, said);
    if (earlier) return earlier;
    if (!conversation || conversation.isReplying) {
      throw stillReplying();
    }
    await refuseIfTaken(tx, actor, conversation.isBuried, said.id);
    refuseUnlessOwnAndShown(old);
    const isFirst = isOfItsWords(conversation.titleSource) && (await opensIt(tx, old));
    const title = isFirst ? titleFrom(said.text) : null;
    await supersedeTail(tx, actor.userId, old, said.id);
    const turn = { said: { ...said, promptId: old.promptId }, replyId: newId(), title, writer };
    const { message, reply } = await insertTurn(tx, actor.userId, conversationId, turn);
    const own = { userId: actor.userId, id: message.id };
    await tx.message.updateMany({ where: own, data: { versionOf: old.versionOf ?? old.id } });
    await countWhatIsLeft(tx, actor.userId, conversationId);
    await forgetElsewhere?.(tx, [old.id]);
    const anew = await ownedMessage(tx, actor, conversationId, message.id);
    return {
      ...(await presentTurn(tx, actor, anew, await ownedMessage(tx, actor, conversationId, reply.id))),
      title: title ?? conversation.title,
      isFirst,
      isRepeat: false,
      memory: memoryUse(conversation),
    };
  });
}

async function refuseIfTaken(tx: Tx, { userId }: Actor, isBuried: boolean, id: string): Promise<void> {
  if (isBuried || (await tx.message.findFirst({ where: { userId, id }, select: { id: true } })))
    throw new DomainError("conflict", "This message id is taken: send it with a new id.");
}

function refuseUnlessOwnAndShown({ role, supersededBy }: Message): void {
  if (role !== "user") throw new DomainError("conflict", "Only a message of your own can be edited.");
  if (supersededBy) throw notShown();
}

/** Nothing that is shown before it says what the thread is about, so that the thread is named after it. */
async function opensIt(tx: Tx, { userId, conversationId, sequence }: Message): Promise<boolean> {
  const shown = { userId, conversationId, role: "user", supersededBy: null, attachedTo: null };
  const earlier = await tx.message.findMany({
    where: { ...shown, sequence: { lt: sequence } },
    orderBy: { sequence: "asc" },
    select: { text: true },
    take: 5,
  });
  return !earlier.some(({ text }) => saysEnough(titleFrom(text)));
}
