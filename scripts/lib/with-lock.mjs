import { join } from "node:path";
import { socketDirectory } from "../../lib/db/embedded/socket-directory.mjs";
import { takeLock, waitForLock } from "../../lib/db/embedded/take-lock.mjs";
import { tell } from "./progress.mjs";
import { ROOT } from "./root.mjs";

const HALF_AN_HOUR_MS = 30 * 60_000;

/** Does `work` while no other command of this clone does anything under the same name. */
export async function withLock(name, sentenceWhileWaiting, work) {
  const directory = socketDirectory(join(ROOT, ".cache"));
  let lock = await takeLock(directory, name);
  if (!lock.release) {
    tell(sentenceWhileWaiting);
    lock = await waitForLock(directory, name, { waitMs: HALF_AN_HOUR_MS });
  }
  try {
    return await work();
  } finally {
    await lock.release?.();
  }
}
