import { mkdirSync } from "node:fs";
import { socketDirectory } from "../../lib/db/embedded/socket-directory.mjs";
import { takeLock } from "../../lib/db/embedded/take-lock.mjs";
import { refuse } from "./progress.mjs";

/** Makes this the only instance on its data, or ends and says where the other one runs. */
export async function takeInstance(dataDir, url) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const introduce = () => JSON.stringify({ pid: process.pid, url: url() });
  const lock = await takeLock(socketDirectory(dataDir), "app", introduce);
  if (lock.release) return;
  refuse(
    `Career Advisor already runs on ${dataDir}${where(lock.holder)}. Use that one, stop it first, or set DATA_DIR to another directory.`,
  );
}

function where(holder) {
  try {
    const { pid, url } = JSON.parse(holder);
    return `: ${url} (process ${pid})`;
  } catch {
    return "";
  }
}
