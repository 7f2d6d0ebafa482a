import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { socketDirectory } from "../../lib/db/embedded/socket-directory.mjs";
import { takeLock } from "../../lib/db/embedded/take-lock.mjs";
import { readSettings } from "./read-settings.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Gives an account a role, on whichever database; on the embedded one through the app while that runs, because it holds
 * the only connection. Throws one sentence when that fails.
 */
export async function setRole(email, role) {
  const settings = await readSettings("production");
  if (settings.DATABASE_URL) return write(settings.DATABASE_URL, false, email, role);
  const directory = socketDirectory(settings.DATA_DIR);
  const lock = await takeLock(directory, "db");
  if (!lock.release) return askApp(join(directory, "commands"), { email, role });
  await lock.release();
  const { startEmbeddedDatabase } = await import("../../lib/db/embedded/start.ts");
  const database = await startEmbeddedDatabase({ dataDir: settings.DATA_DIR });
  try {
    await write(database.url, true, email, role);
  } finally {
    await database.stop();
  }
}

async function write(url, isEmbedded, email, role) {
  const env = { ...process.env, DATABASE_URL: url, DATABASE_IS_EMBEDDED: String(isEmbedded) };
  const command = ["--import", "tsx", "scripts/lib/write-role.ts", email, role];
  const code = await runCommand(process.execPath, command, { env, isQuiet: true });
  if (code !== 0) throw new Error("Nothing was changed: see the lines above.");
}

async function askApp(path, command) {
  const socket = connect(path);
  try {
    await once(socket, "connect");
  } catch {
    throw new Error("The app is starting or ending on this data: try again in a moment.");
  }
  socket.write(`${JSON.stringify(command)}\n`);
  for await (const line of createInterface({ input: socket })) {
    const { problem } = JSON.parse(line);
    if (problem) throw new Error(problem);
    return;
  }
  throw new Error("The app ended before it answered: try again.");
}
