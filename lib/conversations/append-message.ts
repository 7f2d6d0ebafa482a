import type { Actor } from "@/lib/actor";
import { insertTurn, lockConversation } from "@/lib/conversations/append-message.sql";
import type { Message, SendMessage } from "@/lib/conversations/contract";
import { attachSent } from "@/lib/conversations/files/attach-sent";
import { noteUse } from "@/lib/conversations/prompt-use.sql";
import { requirePrompt } from "@/lib/conversations/require-prompt";
import { stillReplying } from "@/lib/conversations/still-replying";
import { titleFrom } from "@/lib/conversations/title-from";
import { presentTurn } from "@/lib/conversations/with-versions";
import { asUser, type Tx } from "@/lib/db/as-user";
import { isUniqueViolation } from "@/lib/db/unique-violation";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";

/** A person's message and the row of the reply to it. `isRepeat`: both were stored by an earlier, equal call. */
export interface Turn {
  message: Message;
  reply: Message;
  title: string;
  isFirst: boolean;
  isRepeat: boolean;
  memory: MemoryUse;
  /** In a fork: what the message and the earlier answers to it are copies of. */
  originals?: string[];
}

/** `paused`: nothing is recalled. `temporary`: a blank page, without the profile too. */
export type MemoryUse = "on" | "paused" | "temporary";

export interface Writer {
  /** The model's name as people know it. */
  model: string;
  /** Which process writes the reply, and how long its silence is not death. */
  leaseOwner: string;
  leaseSeconds: number;
}

/**
 * Stores a person's message and an empty reply with status `streaming`, in one transaction. The same id with the same
 * text again returns what was stored. A caller that must know the reply whatever comes back names its id. Throws `not_found`; `invalid` on `prompt_id`; `conflict` when the id was used for another text or a reply
 * is still being written here; `invalid` on `files` when one is not there, or was sent already.
 */
export async function appendMessage(
  actor: Actor,
  conversationId: string,
  send: SendMessage,
  writer: Writer,
  replyId = newId(),
): Promise<Turn> {
  const said = {
    id: send.id ?? newId(),
    text: send.text,
    promptId: send.prompt_id ?? null,
    fileIds: send.files ?? [],
  };
  try {
    return await asUser(actor, (tx) => append(tx, actor, conversationId, { said, replyId, writer }));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return asUser(actor, async (tx) => {
      const earlier = await repeated(tx, actor, conversationId, said);
      if (!earlier) throw new DomainError("conflict", "This message id is taken: send it with a new id.");
      return earlier;
    });
  }
}

type Said = { id: string; text: string; promptId: string | null; fileIds: string[] };

async function append(
  tx: Tx,
  actor: Actor,
  conversationId: string,
  { said, replyId, writer }: { said: Said; replyId: string; writer: Writer },
): Promise<Turn> {
  const conversation = await lockConversation(tx, actor.userId, conversationId, said.id);
  if (!conversation) throw new DomainError("not_found", "There is no such conversation.");
  if (conversation.isReplying) {
    const earlier = await repeated(tx, actor, conversationId, said);
    if (earlier) return earlier;
    throw stillReplying();
  }
  if (conversation.isBuried) return refuseDeleted(tx, actor, conversationId, said);
  await requirePrompt(tx, said.promptId);
  const title = conversation.titleSource === "none" ? titleFrom(said.text) : null;
  const room = said.fileIds.length;
  const stored = await insertTurn(tx, actor.userId, conversationId, { said, room, replyId, title, writer });
  if (said.promptId) {
    const { id: messageId, promptId } = said;
    await noteUse(tx, { userId: actor.userId, conversationId, messageId, promptId });
  }
  const files = await attachSent(tx, actor, stored.message, said.fileIds);
  const isFirst = conversation.lastSequence === 0;
  return {
    ...stored,
    message: { ...stored.message, files },
    title: title ?? conversation.title,
    isFirst,
    isRepeat: false,
    memory: memoryUse(conversation),
  };
}

export function memoryUse({ isTemporary, isPaused }: { isTemporary: boolean; isPaused: boolean }): MemoryUse {
  if (isTemporary) return "temporary";
  return isPaused ? "paused" : "on";
}

/** What was deleted does not come back because a lost answer made its sender try again; what was forgotten is still there. */
async function refuseDeleted(tx: Tx, actor: Actor, conversationId: string, said: Said): Promise<Turn> {
  const earlier = await repeated(tx, actor, conversationId, said);
  if (earlier) return earlier;
  throw new DomainError("conflict", "This message was deleted: send it with a new id to say it again.");
}

/** What an earlier, equal call stored. Throws `conflict` when the id was used for another text. */
export async function repeated(
  tx: Tx,
  actor: Actor,
  conversationId: string,
  said: Pick<Said, "id" | "text"> & { fileIds?: string[] },
): Promise<Turn | undefined> {
  const own = { userId: actor.userId, conversationId };
  const message = await tx.message.findFirst({ where: { ...own, id: said.id } });
  if (!message) return undefined;
  const reply = await tx.message.findFirst({ where: { ...own, replyTo: said.id, supersededBy: null } });
  const conversation = await lockConversation(tx, actor.userId, conversationId);
  if (!reply || !conversation) throw usedOtherwise();
  const both = await presentTurn(tx, actor, message, reply);
  if (message.text !== said.text || !areSame(both.message.files, said.fileIds)) throw usedOtherwise();
  return {
    ...both,
    title: conversation.title,
    isFirst: message.sequence === 1,
    isRepeat: true,
    memory: memoryUse(conversation),
  };
}

/** `asked` is undefined for a look at what stands, whichever files it has. */
function areSame(sent: { id: string }[], asked: string[] | undefined): boolean {
  return !asked || (sent.length === asked.length && sent.every(({ id }) => asked.includes(id)));
}

function usedOtherwise(): DomainError {
  return new DomainError("conflict", "This message id was used for another text: send it with a new id.");
}
