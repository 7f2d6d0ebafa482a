import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { refuse } from "./progress.mjs";
import { ROOT } from "./root.mjs";

const OLDEST = 20;
const RUNTIME = join(ROOT, "node_modules/node/bin/node");

/** The process that handed over to this one, or NaN. Said to this one alone: what it starts has another parent. */
export const handedOverBy = Number(process.env.HANDED_OVER_BY);
delete process.env.HANDED_OVER_BY;

/**
 * Called first by every command, so it must run on the machine's own Node with no package installed. Installs the
 * packages when they are missing or old, and hands over to the Node that came with them. Answers true inside that
 * Node; in the older one it answers only by ending, with the exit code of the command it handed over to.
 */
export async function enterRuntime(script) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST) {
    refuse(
      `Career Advisor needs Node ${OLDEST} or newer, and this is ${process.version}: install it from https://nodejs.org.`,
    );
  }
  // `exit` listeners end what is running; a signal's default action would not call them.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, endByDefault);
  process.chdir(ROOT);
  await ensureInstalled();
  if (!existsSync(RUNTIME) || realpathSync(process.execPath) === realpathSync(RUNTIME)) return true;
  process.exit(await handOver(fileURLToPath(script)));
}

/** For a command that, once it runs, ends in its own way. */
export function stopEndingByDefault() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(signal, endByDefault);
}

function endByDefault() {
  process.exit(130);
}

function handOver(script) {
  stopEndingByDefault();
  const child = spawn(RUNTIME, [script, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: `${join(ROOT, "node_modules/.bin")}:${process.env.PATH}`,
      HANDED_OVER_BY: String(process.pid),
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.once("exit", (code) => done(code ?? 1)));
}
