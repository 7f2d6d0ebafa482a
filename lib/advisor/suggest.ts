import type { Actor } from "@/lib/actor";
import type { Suggestions } from "@/lib/advisor/contract";
import { writeSuggestions } from "@/lib/advisor/write-suggestions";
import { answerDeadlines } from "@/lib/ai/answer-deadlines";
import { recentMessages, suggestionsOf, suggestOnce } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";
import { getMe } from "@/lib/users";

const MESSAGES_READ = 6;

/**
 * What the person may want to say after an answer. Thought of when it is first asked for, kept with the answer, and the same
 * from then on. Nothing depends on it: where the model fails, or is being asked in another process already, there is none, and it is asked again
 * the next time. Throws `not_found`.
 */
export async function suggest(actor: Actor, conversationId: string, replyId: string): Promise<Suggestions> {
  const stored = await suggestionsOf(actor, conversationId, replyId);
  const { preferences } = await getMe(actor);
  if (preferences.suggestions === false) return { items: [] };
  if (stored) return { items: stored };
  const messages = await recentMessages(actor, conversationId, MESSAGES_READ);
  // What follows an answer that is not the last one any more was said already.
  if (messages.at(-1)?.id !== replyId) return { items: [] };
  try {
    const think = () => writeSuggestions(actor, conversationId, messages);
    const items = await joined(`${actor.userId} ${replyId}`, () =>
      suggestOnce(actor, replyId, think, longestSeconds()),
    );
    return { items: items ?? [] };
  } catch (error) {
    log().warn({ error: describeError(error) }, "nothing was suggested");
    return { items: [] };
  }
}

const underWay = new Map<string, Promise<string[] | null>>();

/** What this process asks already is not asked a second time: both hear the same. */
function joined(key: string, begin: () => Promise<string[] | null>): Promise<string[] | null> {
  const running = underWay.get(key) ?? begin().finally(() => underWay.delete(key));
  underWay.set(key, running);
  return running;
}

/** A call that lasts longer is dead. */
function longestSeconds(): number {
  return answerDeadlines({ isShort: true }).totalMs / 1000 + 10;
}
