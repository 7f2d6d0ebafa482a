import type { Actor } from "@/lib/actor";
import { CallMeter } from "@/lib/advisor/call-meter";
import { keepCheckpoints } from "@/lib/advisor/checkpoints";
import { closeReply } from "@/lib/advisor/close-reply";
import { type Ahead, type Gathered, gather, readAhead } from "@/lib/advisor/gather";
import type { LiveReply } from "@/lib/advisor/live-reply";
import { patiently, persist } from "@/lib/advisor/patience";
import { promptOf } from "@/lib/advisor/prompt-of";
import { keepQuestion } from "@/lib/advisor/question-vectors";
import { explainFailure } from "@/lib/advisor/reply-failure";
import { reservationFor } from "@/lib/advisor/reservation";
import { showReceipt } from "@/lib/advisor/show-receipt";
import { usageOf } from "@/lib/advisor/usage-of";
import { answerDeadlines } from "@/lib/ai/answer-deadlines";
import { advisorModel } from "@/lib/ai/language-model";
import { NOT_KEPT } from "@/lib/ai/not-kept";
import { streamAnswer } from "@/lib/ai/stream-answer";
import type { Turn } from "@/lib/conversations";
import { env } from "@/lib/env";
import { sendSoon } from "@/lib/events/keep-sending";
import { currentRequest } from "@/lib/request-context";
import { logFirstToken, startTiming, timed } from "@/lib/timing";
import { beginCall, endCall, type Took } from "@/lib/users";

/** For an embedded database that is started again: the last try comes 7.5 s after the first. */
const GATHER_ATTEMPTS = 6;
const LEDGER_ATTEMPTS = 4;

/**
 * Writes one reply to its end, whoever listens: gathers, asks the model, streams into `live`, checkpoints, stores the
 * final state. Never throws: what goes wrong becomes the reply's state.
 */
export async function writeReply(actor: Actor, turn: Turn, live: LiveReply, ahead: Ahead): Promise<void> {
  let meter: CallMeter | undefined;
  const checkpoints = keepCheckpoints(actor, live, () => meter);
  try {
    announce(turn, live);
    // What an earlier reply had come to; the model goes on from there.
    if (turn.reply.text) {
      live.push({ type: "text-start", id: live.replyId });
      live.push({ type: "text-delta", id: live.replyId, delta: turn.reply.text });
    }
    const beginning = beginPatiently(actor, turn, live, ahead);
    // Whatever becomes of what is gathered, what was held for the call is given back.
    const metering = beginning.then((call) => {
      meter = new CallMeter(call);
      return meter;
    });
    const [gathered, begun] = await bothOf(gatherPatiently(actor, turn, live, ahead), metering);
    // The model is asked first; until its first word there is time to keep the receipt.
    const answer = relay(actor, turn, live, gathered, begun);
    const [usage] = await Promise.all([answer, showReceipt(actor, live, gathered)]);
    await checkpoints.end();
    const status = usage ? "complete" : stoppedStatus(live);
    const took = begun.took(usage ? "complete" : "stopped");
    await Promise.all([
      closeReply(actor, live, { status, errorCode: null, usage: usageOf(begun.call, took) }),
      keepLedger(live, begun, took),
    ]);
  } catch (error) {
    await checkpoints.end();
    const { code, message, retryable } = explainFailure(live.replyId, error);
    const requestId = currentRequest()?.requestId ?? null;
    live.push({ type: "data-error", data: { code, message, retryable, request_id: requestId } });
    const took = meter?.took("failed", code);
    const spent = meter && took ? usageOf(meter.call, took) : null;
    await Promise.all([
      closeReply(actor, live, { status: "failed", errorCode: code, usage: spent }),
      meter && took && keepLedger(live, meter, took),
    ]);
    live.push({ type: "error", errorText: message });
  } finally {
    live.end();
    sendSoon(actor.userId);
  }
}

/** What was read ahead serves once; after a failure everything is read again. */
function gatherPatiently(actor: Actor, turn: Turn, live: LiveReply, ahead: Ahead): Promise<Gathered> {
  const { conversation_id: conversationId, text, prompt_id: promptId } = turn.message;
  const readings = [ahead];
  return patiently(live, GATHER_ATTEMPTS, () =>
    timed("gather", () =>
      gather(actor, turn, readings.pop() ?? readAhead(actor, conversationId, { text, promptId })),
    ),
  );
}

/** Notes that the model is about to be asked, while memory is searched. Throws `BudgetExceeded`. */
async function beginPatiently(actor: Actor, turn: Turn, live: LiveReply, ahead: Ahead) {
  const { replyId, conversationId } = live;
  const holds = await reservationFor(turn, ahead);
  const call = { purpose: "reply", model: advisorModel(), holds, conversationId, replyId } as const;
  return patiently(live, GATHER_ATTEMPTS, () => beginCall(actor, call));
}

/** Both, or the first failure, once the other one has come to its end too. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** What could not be noted is given up by the sweep. */
async function keepLedger(live: LiveReply, { call }: CallMeter, took: Took): Promise<void> {
  await persist(live, LEDGER_ATTEMPTS, () => endCall(call, took));
}

function announce({ message, reply, title, isFirst }: Turn, live: LiveReply): void {
  const model = reply.model ?? advisorModel().label;
  live.push({ type: "start", messageId: reply.id });
  live.push({ type: "data-turn", data: { user_message_id: message.id, reply_id: reply.id, model } });
  if (isFirst) live.push({ type: "data-title", data: { conversation_id: message.conversation_id, title } });
}

/** Returns the usage of a whole answer, or null when it was stopped. */
async function relay(
  actor: Actor,
  turn: Turn,
  live: LiveReply,
  { briefing, questionVector }: Gathered,
  meter: CallMeter,
) {
  const prompt = promptOf(briefing, turn.reply.text);
  const providerOptions = {
    ...NOT_KEPT,
    offline: asPlain({ ...briefing, begun: turn.reply.text || undefined }),
  };
  meter.begin();
  const parts = streamAnswer(
    advisorModel().model,
    { prompt, providerOptions, maxOutputTokens: env().MODEL_MOST_ANSWER_TOKENS },
    { signal: live.stopping.signal, deadlines: answerDeadlines(), tally: meter.tally },
  );
  const endTiming = startTiming("model");
  let hasBegun = false;
  for await (const part of parts) {
    if (part.type === "end") return part.usage;
    // No table can keep U+0000.
    const delta = part.text.replaceAll("\u0000", "");
    if (!delta) continue;
    meter.hears();
    if (!hasBegun) {
      hasBegun = true;
      endTiming();
      logFirstToken();
      if (!live.text) live.push({ type: "text-start", id: live.replyId });
      keepQuestion(actor.userId, turn.message.id, questionVector);
      // After the first words are on their way.
      setTimeout(() => sendSoon(actor.userId));
    }
    live.push({ type: "text-delta", id: live.replyId, delta });
  }
  return null;
}

function asPlain(value: object) {
  return JSON.parse(JSON.stringify(value));
}

function stoppedStatus(live: LiveReply): "stopped" | "interrupted" {
  return live.stopping.signal.reason === "shutdown" ? "interrupted" : "stopped";
}
