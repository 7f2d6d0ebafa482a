import { setTimeout as sleep } from "node:timers/promises";
import { tell } from "./progress.mjs";

const WINDOW_MS = 60_000;
const DEATHS = 5;

/**
 * Keeps a process running: starts it again when it ends by itself, a little later each time, and calls `giveUp`
 * when it ended five times within a minute. `start` resolves, once the process serves, to `{ ended, stop }`.
 * Throws what the first `start` throws.
 */
export async function supervise(name, start, giveUp) {
  const deaths = [];
  let isStopping = false;
  let current = await start();
  const watching = watch();

  return {
    async stop() {
      isStopping = true;
      await current.stop();
      await watching;
    },
  };

  async function watch() {
    while (!isStopping) {
      await current.ended;
      if (!isStopping && !(await revive())) return;
    }
  }

  async function revive() {
    deaths.push(Date.now());
    const recent = deaths.filter((at) => at > Date.now() - WINDOW_MS).length;
    if (recent >= DEATHS) {
      giveUp(`${name} ended ${recent} times within a minute.`);
      return false;
    }
    tell(`${name} ended unexpectedly; starting it again.`);
    await sleep(250 * 2 ** (recent - 1));
    if (isStopping) return false;
    const next = await start().catch((error) => tell(error.message));
    if (!next) return revive();
    current = next;
    if (isStopping) await current.stop();
    return !isStopping;
  }
}
