import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { type Deadlines, withDeadlines } from "@/lib/ai/deadlines";
import { type ModelFailure, toModelFailure } from "@/lib/ai/model-failure";
import { type AnswerPart, readParts } from "@/lib/ai/read-parts";
import { lengthOf } from "@/lib/ai/reckon-tokens";
import { hear, Tally } from "@/lib/ai/tally";

const MOST_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 400;

type Call = Pick<LanguageModelV4CallOptions, "prompt" | "providerOptions" | "maxOutputTokens">;
type Clock = ReturnType<typeof withDeadlines>;
interface Limits {
  signal: AbortSignal;
  deadlines: Deadlines;
  /** Is told what each attempt took. */
  tally?: Tally;
}

/**
 * A model's answer as text deltas and one `end`, read from its own stream (the SDK's `streamText` pipeline costs more
 * CPU a token). Until the first text it tries up to three times with jittered pauses, within the first deadline. Throws
 * `ModelFailure`; ends without `end` when `signal` aborts.
 */
export async function* streamAnswer(
  model: LanguageModelV4,
  call: Call,
  { signal, deadlines, tally = new Tally() }: Limits,
): AsyncGenerator<AnswerPart> {
  const clock = withDeadlines(signal, deadlines);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const failure = yield* attemptOnce(model, call, clock, tally);
      if (!failure || signal.aborted) return;
      await pauseBefore(attempt + 1, failure, clock);
      if (signal.aborted) return;
    }
  } finally {
    clock.end();
  }
}

/** One call. Returns a failure that may be tried again because no text has come; throws one that may not. */
async function* attemptOnce(
  model: LanguageModelV4,
  call: Call,
  clock: Clock,
  tally: Tally,
): AsyncGenerator<AnswerPart, ModelFailure | undefined> {
  let hasText = false;
  try {
    const { stream, attempt } = await ask(model, call, clock, tally);
    for await (const part of readParts(stream, clock, (heard) => hear(attempt, heard))) {
      hasText = true;
      yield part;
    }
    return undefined;
  } catch (error) {
    const failure = clock.expired() ?? toModelFailure(error);
    const isStopped = clock.signal.aborted && !clock.expired();
    if (!isStopped && (hasText || !failure.isTransient)) throw failure;
    return failure;
  }
}

async function ask(model: LanguageModelV4, call: Call, clock: Clock, tally: Tally) {
  const attempt = tally.begin(lengthOf(call.prompt));
  try {
    const { stream } = await clock.race(model.doStream({ ...call, abortSignal: clock.signal }));
    return { stream, attempt };
  } catch (error) {
    tally.failed(attempt, error, clock.signal.aborted);
    throw error;
  }
}

async function pauseBefore(attempt: number, failure: ModelFailure, clock: Clock): Promise<void> {
  const pauseMs = failure.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 2) * (0.5 + Math.random());
  if (attempt > MOST_ATTEMPTS || pauseMs > clock.remainingMs()) throw failure;
  clock.again();
  await clock.race(new Promise((resolve) => setTimeout(resolve, pauseMs))).catch(() => undefined);
}
