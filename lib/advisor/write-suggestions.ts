import type { Actor } from "@/lib/actor";
import { asSpoken } from "@/lib/advisor/as-task";
import { readSuggestions } from "@/lib/advisor/read-suggestions";
import { writeFromConversation } from "@/lib/advisor/write-from-conversation";
import { advisorModel } from "@/lib/ai/language-model";
import { suggestOffline } from "@/lib/ai/offline/suggest";
import type { RecentMessage } from "@/lib/conversations";

const RULES = `You propose what a person may want to say next to their career advisor, from the end of their conversation.
- Answer with a JSON array of at most three strings and nothing else; [] where nothing fits.
- Each is one short question or request as the person would write it, in their language, at most 70 characters.
- Each leads somewhere else. Never answer for the person: no fact, number or name that they did not say.`;

const MOST_TOKENS = 800;
const LONGEST_MESSAGE_TOKENS = 600;

/** At most three things that may be said next; the offline advisor's when the budget is spent. Throws `ModelFailure`. */
export async function writeSuggestions(
  actor: Pick<Actor, "userId">,
  conversationId: string,
  messages: RecentMessage[],
): Promise<string[]> {
  if (advisorModel().isOffline) return suggestOffline(messages);
  const spoken = asSpoken(messages, LONGEST_MESSAGE_TOKENS);
  const written = await writeFromConversation(
    actor,
    { purpose: "suggestions", conversationId },
    {
      rules: RULES,
      material: (quote) => [
        `The end of the conversation:\n${quote(spoken)}`,
        "Propose what the person may say next.",
      ],
      mostTokens: MOST_TOKENS,
      isShort: true,
    },
  );
  return written === undefined ? suggestOffline(messages) : readSuggestions(written, spoken);
}
