import { setTimeout as wait } from "node:timers/promises";
import { isWriteConflict } from "@/lib/db/is-write-conflict";

const TRIES = 5;
const FIRST_PAUSE_MS = 10;

/**
 * Runs a transaction again that the database ended because it and another waited for each other, or wrote the same row:
 * nothing of it is kept, so it may begin anew. Pauses of about 10, 20, 40 and 80 ms, each up to twice as long by chance.
 * After five tries the conflict itself is thrown.
 */
export async function untilNoConflict<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (tried === TRIES || !isWriteConflict(error)) throw error;
      await wait(FIRST_PAUSE_MS * 2 ** (tried - 1) * (1 + Math.random()));
    }
  }
}
