import type { Actor } from "@/lib/actor";
import { appendMessage, finishReply, startConversation } from "@/lib/conversations";
import { aWriter, whole } from "@/tests/harness/said";

/** What one side says and the other answers. */
type Exchange = [said: string, answered: string];

/** A conversation of so many messages, both sides counted: an odd one is waiting for its reply. */
export async function aThread(actor: Actor, messages: number, text = (n: number) => `Message ${n}.`) {
  const { id } = await startConversation(actor, {});
  await goOn(actor, id, 1, messages, text);
  return id;
}

/** Messages `from` to `to` of a thread that has those before. */
export async function goOn(
  actor: Actor,
  conversationId: string,
  from: number,
  to: number,
  text = (n: number) => `Message ${n}.`,
): Promise<void> {
  for (let n = from; n <= to; n += 2) {
    const isLast = n === to;
    await exchange(actor, conversationId, [text(n), text(n + 1)], isLast);
  }
}

/** One exchange; `isOpen`: its reply is still being written. */
export async function exchange(
  actor: Actor,
  conversationId: string,
  [said, answered]: Exchange,
  isOpen = false,
) {
  const turn = await appendMessage(actor, conversationId, { text: said }, aWriter);
  if (!isOpen) await finishReply(actor, turn.reply.id, { ...whole, text: answered });
  return turn;
}
