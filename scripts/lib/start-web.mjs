import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { lastLines } from "./app-log.mjs";
import { ROOT } from "./root.mjs";

const READY_WITHIN_MS = 90_000;
// The app drains its replies for 30 s at most.
const ENDS_WITHIN_MS = 35_000;

/**
 * Starts Next. Returns `{ ready, ended, stop, kill }`; `ready` fails with the last lines that Next logged when it
 * ends, or stays unready for too long.
 */
export function startWeb({ isDev, host, port, env, log }) {
  const from = log.size();
  // A group of its own: Ctrl-C in the terminal reaches the launcher, which then ends everything in order.
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", isDev ? "dev" : "start", "-H", host, "-p", String(port)],
    {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ["ignore", isDev ? 2 : log.descriptor, isDev ? 2 : log.descriptor],
    },
  );
  const ended = new Promise((done) => child.once("exit", done));
  const ready = isReady(host, port, ended).then(async (answer) => {
    if (answer) return;
    await stop(child, ended);
    throw new Error(`The app did not become ready. The end of ${log.file}:\n${lastLines(log, from)}`);
  });
  return { ready, ended, stop: () => stop(child, ended), kill: () => kill(child) };
}

async function isReady(host, port, ended) {
  const url = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${port}/api/health/ready`;
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until && !hasEnded; await sleep(100)) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}

async function stop(child, ended) {
  child.kill("SIGTERM");
  const force = setTimeout(() => kill(child), ENDS_WITHIN_MS);
  await ended;
  clearTimeout(force);
}

function kill(child) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}
