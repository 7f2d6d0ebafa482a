import type { Actor } from "@/lib/actor";
import { appendMessage, finishReply, startConversation } from "@/lib/conversations";
import { aWriter, whole } from "@/tests/harness/said";

type Ending = Omit<Parameters<typeof finishReply>[2], "text">;

/** Several things said one after the other in one conversation, and answered. */
export async function conversationOf(
  actor: Actor,
  texts: string[],
  answer = "Noted.",
  ending: Ending = whole,
) {
  const { id } = await startConversation(actor, {});
  const turns = [];
  for (const text of texts) {
    const turn = await appendMessage(actor, id, { text }, aWriter);
    await finishReply(actor, turn.reply.id, { ...ending, text: answer });
    turns.push(turn);
  }
  return { id, turns };
}
