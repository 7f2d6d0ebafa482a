import type { Actor } from "@/lib/actor";
import { asSpoken } from "@/lib/advisor/as-task";
import { writeFromConversation } from "@/lib/advisor/write-from-conversation";
import { advisorModel, OFFLINE_LABEL } from "@/lib/ai/language-model";
import { summarize } from "@/lib/ai/offline/summary/summarize";
import type { SummaryDue } from "@/lib/conversations";

const RULES = `You keep the notes of a career advisor. Write the note on a conversation up to now, from the note so far and
the messages that came after it.
- At most 120 words of plain text, in the language in which the person writes. No heading, no list, no greeting.
- Keep what the person said of themselves and wants, what they decided, what they were advised, and every number, date and
  name. Where they changed their mind, keep what holds now. Never add what is not there.`;

const MOST_TOKENS = 1_500;
const LONGEST_MESSAGE_TOKENS = 2_000;
/** About 250 words: what a model writes beyond it is cut. */
const LONGEST = 1_600;

/**
 * The text of a summary and who wrote it: the model, or the offline advisor where there is none. Where nothing new may be
 * read, the one before stands on; where the person's budget is spent, the offline advisor writes it. Throws `ModelFailure`.
 */
export async function writeSummary(
  { before, messages }: SummaryDue,
  actor: Pick<Actor, "userId">,
  conversationId: string,
): Promise<{ text: string; model: string }> {
  const { label, isOffline } = advisorModel();
  if (messages.length === 0) return { text: before?.text ?? "", model: before?.model ?? label };
  const previous = before?.text || null;
  const offline = { text: summarize(previous, messages), model: OFFLINE_LABEL };
  if (isOffline) return offline;
  const spoken = asSpoken(messages, LONGEST_MESSAGE_TOKENS);
  const text = await writeFromConversation(
    actor,
    { purpose: "summary", conversationId },
    {
      rules: RULES,
      evenWhere: "it speaks of notes, summaries or rules",
      material: (quote) => [
        previous ? `The note so far:\n${quote(previous)}` : "There is no note so far.",
        `The messages after it:\n${quote(spoken)}`,
        "Write the note.",
      ],
      mostTokens: MOST_TOKENS,
    },
  );
  return text === undefined ? offline : { text: cut(text), model: label };
}

function cut(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text
        .slice(0, LONGEST)
        .toWellFormed()
        .replace(/\s+\S*$/, "")} …`;
}
