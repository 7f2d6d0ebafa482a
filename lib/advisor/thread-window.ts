import type { Actor } from "@/lib/actor";
import { charactersIn, windowOf } from "@/lib/advisor/window";
import { type RecentMessage, summaryOfEarlier } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";

const WINDOW_TOKENS = 8_000;
/** Of these, for the summary of what is left out. */
const SUMMARY_TOKENS = 500;

/** Tokens that the window takes at the most, whatever its letters, and the summary before it: a token a character. */
export const LONGEST_WINDOW = charactersIn(WINDOW_TOKENS);
export const LONGEST_EARLIER = charactersIn(SUMMARY_TOKENS) + 100;

interface ThreadWindow {
  /** What an answer is shown of its thread, oldest first. */
  shown: RecentMessage[];
  /** Something before it is not shown. */
  isCut: boolean;
}

/** The newest messages that fit; `isWhole`: there are no others. Where some do not, a summary of them must fit as well. */
export function threadWindow(messages: RecentMessage[], isWhole: boolean): ThreadWindow {
  const shown = windowOf(messages, WINDOW_TOKENS);
  if (isWhole && shown.length === messages.length) return { shown, isCut: false };
  return { shown: windowOf(messages, WINDOW_TOKENS - SUMMARY_TOKENS), isCut: true };
}

/** In short, what stands before a window that is cut; null when there is nothing. It helps an answer, and is not needed. */
export async function earlierInThread(
  actor: Actor,
  conversationId: string,
  { shown: [first], isCut }: ThreadWindow,
): Promise<string | null> {
  if (!isCut || !first) return null;
  try {
    return (await summaryOfEarlier(actor, conversationId, first.sequence)) ?? null;
  } catch (error) {
    log().warn({ error: describeError(error) }, "answering without the summary of what came before");
    return null;
  }
}
