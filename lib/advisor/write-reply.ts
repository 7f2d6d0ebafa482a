import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { Actor } from "@/lib/actor";
import { keepCheckpoints } from "@/lib/advisor/checkpoints";
import type { Receipt } from "@/lib/advisor/contract";
import { type Ahead, type Gathered, gather, injectedBy, readAhead } from "@/lib/advisor/gather";
import { instructionsFrom } from "@/lib/advisor/instructions";
import type { LiveReply } from "@/lib/advisor/live-reply";
import { patiently, persist } from "@/lib/advisor/patience";
import { presentReceipt } from "@/lib/advisor/receipt-for";
import { remember } from "@/lib/advisor/remember";
import { advisorModel } from "@/lib/ai/language-model";
import { toModelFailure } from "@/lib/ai/model-failure";
import { streamAnswer } from "@/lib/ai/stream-answer";
import { explainReplyError, finishReply, keepReceipt, type Turn } from "@/lib/conversations";
import { env } from "@/lib/env";
import { describeError, log } from "@/lib/log";
import { currentRequest } from "@/lib/request-context";
import { logFirstToken, startTiming, timed } from "@/lib/timing";

/** For an embedded database that is started again: the last try comes 7.5 s after the first. */
const GATHER_ATTEMPTS = 6;
const RECEIPT_ATTEMPTS = 3;
/** The last try comes 27 s after the first. */
const REPLY_ATTEMPTS = 11;

/**
 * Writes one reply to its end, whoever listens: gathers, asks the model, streams into `live`, checkpoints, stores the
 * final state, remembers. Never throws: what goes wrong becomes the reply's state.
 */
export async function writeReply(actor: Actor, turn: Turn, live: LiveReply, ahead: Ahead): Promise<void> {
  const checkpoints = keepCheckpoints(actor, live);
  try {
    announce(turn, live);
    const gathered = await gatherPatiently(actor, turn, ahead);
    // The model is asked first; until its first word there is time to keep the receipt.
    const answer = relay(actor, turn, live, gathered);
    const receipt = keepAndShowReceipt(actor, live, gathered);
    const usage = await answer;
    await Promise.all([receipt, checkpoints.end()]);
    await close(actor, live, { status: usage ? "complete" : stoppedStatus(live), errorCode: null, usage });
  } catch (error) {
    await checkpoints.end();
    const failure = toModelFailure(error);
    log().warn(
      { reply: live.replyId, code: failure.code, error: describeError(failure.cause ?? error) },
      "reply failed",
    );
    const { code, message, retryable } = explainReplyError(failure.code);
    const requestId = currentRequest()?.requestId ?? null;
    live.push({ type: "data-error", data: { code, message, retryable, request_id: requestId } });
    await close(actor, live, { status: "failed", errorCode: code, usage: null });
    live.push({ type: "error", errorText: message });
  } finally {
    live.end();
    void remember(actor.userId);
  }
}

/** What was read ahead serves once; after a failure everything is read again. */
function gatherPatiently(actor: Actor, turn: Turn, ahead: Ahead): Promise<Gathered> {
  const { conversation_id: conversationId, text, prompt_id: promptId } = turn.message;
  const readings = [ahead];
  return patiently(turn.reply.id, GATHER_ATTEMPTS, () =>
    timed("gather", () =>
      gather(actor, turn, readings.pop() ?? readAhead(actor, conversationId, { text, promptId })),
    ),
  );
}

function announce({ message, reply, title, isFirst }: Turn, live: LiveReply): void {
  const model = reply.model ?? advisorModel().label;
  live.push({ type: "start", messageId: reply.id });
  live.push({ type: "data-turn", data: { user_message_id: message.id, reply_id: reply.id, model } });
  if (isFirst) live.push({ type: "data-title", data: { conversation_id: message.conversation_id, title } });
}

async function keepAndShowReceipt(actor: Actor, live: LiveReply, gathered: Gathered): Promise<void> {
  const injected = injectedBy(gathered);
  const items = injected.map((item, index) => {
    // The passages come first, each in its place.
    const passage = gathered.passages[index];
    return { ...item, rank: index + 1, text: item.profileText ?? passage?.text ?? "", ...nullable(passage) };
  });
  const receipt: Receipt = { reply_id: live.replyId, items: items.map(presentReceipt) };
  live.push({ type: "data-receipt", data: receipt });
  // An answer is worth more than the note of what it was given: it goes on without.
  await persist(live.replyId, RECEIPT_ATTEMPTS, () => keepReceipt(actor, live.replyId, injected));
}

function nullable(passage: Gathered["passages"][number] | undefined) {
  return {
    messageId: passage?.messageId ?? null,
    role: passage?.role ?? null,
    conversationId: passage?.conversationId ?? null,
    conversationTitle: passage?.conversationTitle ?? null,
    saidAt: passage?.saidAt ?? null,
  };
}

/** Returns the usage of a whole answer, or null when it was stopped. */
async function relay(actor: Actor, turn: Turn, live: LiveReply, { briefing, questionVector }: Gathered) {
  const prompt: LanguageModelV4Prompt = [
    { role: "system", content: instructionsFrom(briefing) },
    ...briefing.history.map(({ role, text }) => ({ role, content: [{ type: "text" as const, text }] })),
    { role: "user", content: [{ type: "text", text: briefing.question }] },
  ];
  const { MODEL_FIRST_EVENT_TIMEOUT_MS: firstMs, MODEL_IDLE_TIMEOUT_MS: idleMs } = env();
  const deadlines = { firstMs, idleMs, totalMs: env().MODEL_TOTAL_TIMEOUT_MS };
  const providerOptions = { xai: { store: false }, offline: JSON.parse(JSON.stringify(briefing)) };
  const parts = streamAnswer(
    advisorModel().model,
    { prompt, providerOptions },
    { signal: live.stopping.signal, deadlines },
  );
  const endTiming = startTiming("model");
  for await (const part of parts) {
    if (part.type === "end") return part.usage;
    // No table can keep U+0000.
    const delta = part.text.replaceAll("\u0000", "");
    if (!delta) continue;
    if (!live.text) {
      endTiming();
      logFirstToken();
      live.push({ type: "text-start", id: live.replyId });
      // After the first words are on their way.
      const question = questionVector ? { messageId: turn.message.id, vector: questionVector } : undefined;
      setTimeout(() => void remember(actor.userId, question));
    }
    live.push({ type: "text-delta", id: live.replyId, delta });
  }
  return null;
}

/** What stands in the table when our ending was not taken: it was stopped or deleted there, or given up. */
function statusWithoutUs(live: LiveReply): "stopped" | "interrupted" {
  return live.stopping.signal.reason === "gone" ? "stopped" : "interrupted";
}

function stoppedStatus(live: LiveReply): "stopped" | "interrupted" {
  return live.stopping.signal.reason === "shutdown" ? "interrupted" : "stopped";
}

type Closing = Omit<Parameters<typeof finishReply>[2], "text">;

async function close(actor: Actor, live: LiveReply, ending: Closing): Promise<void> {
  if (live.text) live.push({ type: "text-end", id: live.replyId });
  const kept = await persist(live.replyId, REPLY_ATTEMPTS, () =>
    finishReply(actor, live.replyId, { ...ending, text: live.storable }),
  );
  const status = kept ? ending.status : statusWithoutUs(live);
  live.push({ type: "data-status", data: { status } });
  if (ending.status !== "failed") live.push({ type: "finish" });
}
