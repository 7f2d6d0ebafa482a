import type { Actor } from "@/lib/actor";
import { fileName } from "@/lib/advisor/archive/file-name";
import { ifStillThere } from "@/lib/advisor/archive/if-still-there";
import { everySummary } from "@/lib/advisor/archive/pages";
import { tidy } from "@/lib/advisor/archive/tidy";
import type { Receipt } from "@/lib/advisor/contract";
import { receiptFor } from "@/lib/advisor/receipt-for";
import type { ArchiveEntry } from "@/lib/archive-entry";
import { asMarkdown, conversationsAfter, wholeConversation } from "@/lib/conversations";
import type { Message } from "@/lib/conversations/contract";

const AT_ONCE = 100;

/** Each conversation twice: to be read, and whole as data. */
export async function* conversationEntries(actor: Actor, onEach: () => void): AsyncGenerator<ArchiveEntry> {
  let ids = await conversationsAfter(actor, undefined, AT_ONCE);
  while (ids.length > 0) {
    for (const id of ids) {
      const found = await ifStillThere(async () => {
        const whole = await wholeConversation(actor, id);
        const summaries = await everySummary(actor, id);
        return { whole, summaries, memoryUsed: await memoryUsedIn(actor, whole.messages) };
      });
      if (!found) continue;
      onEach();
      const { conversation } = found.whole;
      const path = `conversations/${conversation.created_at.slice(0, 10)} ${fileName(conversation.title)} ${id}`;
      const changedAt = new Date(conversation.updated_at);
      yield { path: `${path}.md`, content: asMarkdown(found.whole), changedAt };
      yield {
        path: `${path}.json`,
        content: tidy({ ...found.whole, summaries: found.summaries, memory_used: found.memoryUsed }),
        changedAt,
      };
    }
    ids = await conversationsAfter(actor, ids.at(-1), AT_ONCE);
  }
}

/** The receipts of the answers that were given something remembered. */
async function memoryUsedIn(actor: Actor, messages: Message[]): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const { id, conversation_id, memory_count } of messages) {
    if (memory_count) receipts.push(await receiptFor(actor, conversation_id, id));
  }
  return receipts;
}
