import type { Actor } from "@/lib/actor";
import { fileName } from "@/lib/advisor/archive/file-name";
import { ifStillThere } from "@/lib/advisor/archive/if-still-there";
import { everySummary } from "@/lib/advisor/archive/pages";
import { tidy } from "@/lib/advisor/archive/tidy";
import type { ArchiveEntry } from "@/lib/archive-entry";
import { asMarkdown, conversationsAfter, wholeConversation } from "@/lib/conversations";

const AT_ONCE = 100;

/** Each conversation twice: to be read, and whole as data. */
export async function* conversationEntries(actor: Actor, onEach: () => void): AsyncGenerator<ArchiveEntry> {
  let ids = await conversationsAfter(actor, undefined, AT_ONCE);
  while (ids.length > 0) {
    for (const id of ids) {
      const found = await ifStillThere(async () => {
        const whole = await wholeConversation(actor, id);
        return { whole, summaries: await everySummary(actor, id) };
      });
      if (!found) continue;
      onEach();
      const { conversation } = found.whole;
      const path = `conversations/${conversation.created_at.slice(0, 10)} ${fileName(conversation.title)} ${id}`;
      const changedAt = new Date(conversation.updated_at);
      yield { path: `${path}.md`, content: asMarkdown(found.whole), changedAt };
      yield {
        path: `${path}.json`,
        content: tidy({ ...found.whole, summaries: found.summaries }),
        changedAt,
      };
    }
    ids = await conversationsAfter(actor, ids.at(-1), AT_ONCE);
  }
}
