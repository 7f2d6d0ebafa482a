import { someOf } from "@/lib/advisor/some-of";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { conversationsToSummarize, peopleToEmbed, summariesAskedFor } from "@/lib/conversations";
import { announce, type Notice } from "@/lib/events/announce";
import { sendSoon } from "@/lib/events/keep-sending";

/** People of each kind; the rest is found by the next sweep. */
const MOST = 500;
/** The same is asked for once in this time, however often it is found. */
const ONCE_IN_MS = 600_000;
/** It goes on by itself until everybody has vectors of the model, which takes long. */
const MODEL_ONCE_IN_MS = 3_600_000;
/** A conversation in which nobody wrote for so long is at rest. */
const QUIET_SECONDS = 600;

// Next bundles pages, handlers and instrumentation apart: they know one model. From when on nobody was behind, nobody comes to be.
const kept = globalThis as typeof globalThis & { careerAdvisorCaughtUpWith?: string };

/**
 * Looks for what a crash or a lost event left undone and has it done: messages and profiles without vectors, messages
 * that were not read for facts, conversations without summaries; and, until it once finds none, for vectors of another model
 * than that of now, so that a change of the model is never left half done. Returns how much it found.
 */
export async function askForWhatIsLeft(): Promise<number> {
  const model = embeddingModel().id;
  const isCaughtUp = kept.careerAdvisorCaughtUpWith === model;
  const { messages, unread, profiles, behind } = await peopleToEmbed({ whole: !isCaughtUp });
  const isBehind = behind.messages.length + behind.profiles.length > 0;
  if (!isBehind) kept.careerAdvisorCaughtUpWith = model;
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
  await announce(notices.map((event) => ({ event, once: once(event, ONCE_IN_MS) })));
  if (isBehind) {
    const event = { name: "conversations/model.changed" as const, data: { model } };
    await announce([{ event, once: once(event, MODEL_ONCE_IN_MS) }]);
  }
  await summariesAskedFor(conversations);
  sendSoon();
  return notices.length;
}

function once(event: Notice["event"], inMs: number): string {
  return `${JSON.stringify(event)} ${Math.floor(Date.now() / inMs)}`;
}
