import { someOf } from "@/lib/advisor/some-of";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { conversationsToSummarize, peopleToEmbed, summariesAskedFor } from "@/lib/conversations";
import { announce, type Notice } from "@/lib/events/announce";
import { sendSoon } from "@/lib/events/keep-sending";

/** People of each kind; the rest is found by the next sweep. */
const MOST = 500;
/** The same is asked for once in this time, however often it is found. */
const ONCE_IN_MS = 600_000;
/** A conversation in which nobody wrote for so long is at rest. */
const QUIET_SECONDS = 600;

/**
 * Looks for what a crash or a lost event left undone and has it done: messages and profiles without vectors, messages
 * that were not read for facts, conversations without summaries. `whole` looks for vectors of another model too, which reads of every message whose they are. Returns
 * how much it found.
 */
export async function askForWhatIsLeft({ whole }: { whole: boolean }): Promise<number> {
  const { messages, unread, profiles, isBehind } = await peopleToEmbed({ whole });
  const conversations = await conversationsToSummarize(QUIET_SECONDS);
  const notices: Notice["event"][] = [
    ...someOf([...new Set([...messages, ...unread])], MOST).map((id) => ({
      name: "memory/work.left" as const,
      data: { user_id: id },
    })),
    ...someOf(profiles, MOST).map((id) => ({
      name: "users/profile.changed" as const,
      data: { user_id: id },
    })),
    ...conversations.map(({ userId, conversationId, isQuiet }) => ({
      name: "conversation/summary.missed" as const,
      data: { user_id: userId, conversation_id: conversationId, at_rest: isQuiet },
    })),
  ];
  if (isBehind) notices.push({ name: "conversations/model.changed", data: { model: embeddingModel().id } });
  const moment = Math.floor(Date.now() / ONCE_IN_MS);
  await announce(notices.map((event) => ({ event, once: `${JSON.stringify(event)} ${moment}` })));
  await summariesAskedFor(conversations);
  sendSoon();
  return notices.length;
}
