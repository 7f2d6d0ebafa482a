import type { Actor } from "@/lib/actor";
import { reply } from "@/lib/advisor";
import type { ReplyEvent } from "@/lib/advisor/contract";
import { startConversation } from "@/lib/conversations";

/** Says something in a new conversation and listens to the end. */
export async function aTurn(actor: Actor, text: string) {
  const { id } = await startConversation(actor, {});
  const answer = await reply(actor, id, { text });
  const events: ReplyEvent[] = [];
  for await (const event of answer.events) events.push(event);
  return { conversationId: id, events, message: await answer.whole() };
}

export function textIn(events: ReplyEvent[]): string {
  return events.map((event) => (event.type === "text-delta" ? event.delta : "")).join("");
}
