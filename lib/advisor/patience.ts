import { setTimeout as pause } from "node:timers/promises";
import { DomainError } from "@/lib/errors";
import { describeError, log } from "@/lib/log";

const STEP_MS = 500;

/** For which reply; once `gone` aborts there is nothing left to wait for. */
interface WaitsFor {
  replyId: string;
  gone?: AbortSignal;
}

/**
 * Work with the database, or with a service that runs apart, that must not be lost because it is away for a moment: tried
 * again after .5 s, 1 s, 1.5 s, … Throws the last failure; at once where it is a refusal of our own or the reply is gone.
 */
export async function patiently<T>(
  { replyId, gone }: WaitsFor,
  attempts: number,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const isRefusal = error instanceof DomainError && error.code !== "unavailable";
      if (isRefusal || attempt >= attempts) throw error;
      log().warn(
        { reply: replyId, attempt, error: describeError(error) },
        "trying again what did not answer",
      );
      await pause(attempt * STEP_MS, undefined, { signal: gone }).catch(() => {
        throw error;
      });
    }
  }
}

/** The same for a write whose failure must not end the reply: undefined when it never took. */
export async function persist<T>(
  waitsFor: WaitsFor,
  attempts: number,
  write: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await patiently(waitsFor, attempts, write);
  } catch (error) {
    log().error({ reply: waitsFor.replyId, error: describeError(error) }, "could not be stored");
    return undefined;
  }
}
