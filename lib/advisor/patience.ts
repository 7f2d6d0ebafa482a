import { setTimeout as pause } from "node:timers/promises";
import { DomainError } from "@/lib/errors";
import { describeError, log } from "@/lib/log";

const STEP_MS = 500;

/**
 * Work with the database, or with a service that runs apart, that must not be lost because it is away for a moment: tried
 * again after .5 s, 1 s, 1.5 s, … Throws the last failure, and a refusal of our own at once.
 */
export async function patiently<T>(replyId: string, attempts: number, work: () => Promise<T>): Promise<T> {
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
      await pause(attempt * STEP_MS);
    }
  }
}

/** The same for a write whose failure must not end the reply: undefined when it never took. */
export async function persist<T>(
  replyId: string,
  attempts: number,
  write: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await patiently(replyId, attempts, write);
  } catch (error) {
    log().error({ reply: replyId, error: describeError(error) }, "could not be stored");
    return undefined;
  }
}
