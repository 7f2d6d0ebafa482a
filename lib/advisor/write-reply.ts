import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { Actor } from "@/lib/actor";
import { keepCheckpoints } from "@/lib/advisor/checkpoints";
import type { Receipt } from "@/lib/advisor/contract";
import { type Ahead, type Gathered, gather, injectedBy } from "@/lib/advisor/gather";
import { instructionsFrom } from "@/lib/advisor/instructions";
import type { LiveReply } from "@/lib/advisor/live-reply";
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

/**
 * Writes one reply to its end, whoever listens: gathers, asks the model, streams into `live`, checkpoints, stores the
 * final state, remembers. Never throws: what goes wrong becomes the reply's state.
 */
export async function writeReply(actor: Actor, turn: Turn, live: LiveReply, ahead: Ahead): Promise<void> {
  const checkpoints = keepCheckpoints(actor, live);
  try {
    announce(turn, live);
    const gathered = await timed("gather", () => gather(actor, turn, ahead));
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
    remember(actor.userId);
  }
}

function announce({ message, reply, title, isFirst }: Turn, live: LiveReply): void {
  const model = reply.model ?? advisorModel().label;
  live.push({ type: "start", messageId: reply.id });
  live.push({ type: "data-turn", data: { user_message_id: message.id, reply_id: reply.id, model } });
  if (isFirst) live.push({ type: "data-title", data: { conversation_id: message.conversation_id, title } });
}

async function keepAndShowReceipt(actor: Actor, live: LiveReply, gathered: Gathered): Promise<void> {
  const injected = injectedBy(gathered);
  const sources = new Map(gathered.passages.map((passage) => [passage.messageId, passage]));
  const items = injected.map((item, index) => {
    const passage = sources.get(item.sourceMessageId ?? "");
    return { ...item, rank: index + 1, text: item.profileText ?? passage?.text ?? "", ...nullable(passage) };
  });
  const receipt: Receipt = { reply_id: live.replyId, items: items.map(presentReceipt) };
  live.push({ type: "data-receipt", data: receipt });
  try {
    await keepReceipt(actor, live.replyId, injected);
  } catch (error) {
    log().error({ reply: live.replyId, error: describeError(error) }, "receipt could not be stored");
  }
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
    if (!live.text) {
      endTiming();
      logFirstToken();
      live.push({ type: "text-start", id: live.replyId });
      // After the first words are on their way.
      const question = questionVector ? { messageId: turn.message.id, vector: questionVector } : undefined;
      setTimeout(() => remember(actor.userId, question));
    }
    live.push({ type: "text-delta", id: live.replyId, delta: part.text });
  }
  return null;
}

function stoppedStatus(live: LiveReply): "stopped" | "interrupted" {
  return live.stopping.signal.reason === "shutdown" ? "interrupted" : "stopped";
}

type Closing = Omit<Parameters<typeof finishReply>[2], "text">;

async function close(actor: Actor, live: LiveReply, ending: Closing): Promise<void> {
  if (live.text) live.push({ type: "text-end", id: live.replyId });
  // A database that is away for a moment must not cost a reply that is already here.
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    try {
      await finishReply(actor, live.replyId, { ...ending, text: live.text });
      break;
    } catch (error) {
      log().error(
        { reply: live.replyId, attempt, error: describeError(error) },
        "reply could not be stored yet",
      );
      await new Promise((resolve) => setTimeout(resolve, attempt * 500));
    }
  }
  live.push({ type: "data-status", data: { status: ending.status } });
  if (ending.status !== "failed") live.push({ type: "finish" });
}
