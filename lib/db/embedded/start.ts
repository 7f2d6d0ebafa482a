import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { socketDirectory } from "./socket-directory.mjs";

const ENDS_WITHIN_MS = 15_000;
const PREDECESSOR_ENDS_WITHIN_MS = 15_000;
const SERVER = join(import.meta.dirname, "server.ts");

export interface EmbeddedDatabase {
  /** For node-postgres and Prisma; a unix socket that only this user may open. */
  url: string;
  pid: number;
  /** The names of the migrations this start applied. */
  applied: string[];
  /** When its process has ended, for whatever reason. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Writes everything out and ends the process. */
  stop(): Promise<void>;
  /** Ends the process at once; nothing acknowledged is lost. */
  kill(): void;
}

/**
 * Starts the embedded database of a data directory in a process of its own and waits until it serves, migrated.
 * With `templateDir`, a data directory stopped cleanly, a missing database begins as its copy. `logTo` takes what
 * the process complains about (a file descriptor; this process's stderr otherwise). A predecessor that still holds
 * the data directory has `waitForPredecessorMs` to end. The process ends with its parent.
 * Throws the reason in one sentence when it cannot serve.
 */
export async function startEmbeddedDatabase(options: {
  dataDir: string;
  templateDir?: string;
  migrations?: string;
  logTo?: number;
  waitForPredecessorMs?: number;
}): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  if (options.templateDir) copyTemplate(options.templateDir, dataDir);
  // A group of its own: Ctrl-C in the terminal reaches the launcher, which lets the app finish with us first.
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      SERVER,
      dataDir,
      resolve(options.migrations ?? "prisma/migrations"),
      String(options.waitForPredecessorMs ?? PREDECESSOR_ENDS_WITHIN_MS),
    ],
    { stdio: ["pipe", "pipe", options.logTo ?? "inherit"], detached: true },
  );
  const ended = whenEnded(child);
  const report = await firstLine(child);
  if (!report.ready) {
    await ended;
    throw new Error(report.problem ?? "The database process ended before it could serve: see its log.");
  }
  return {
    url: embeddedDatabaseUrl(dataDir),
    pid: child.pid ?? 0,
    applied: report.applied ?? [],
    ended,
    stop: () => stop(child, ended),
    kill: () => child.kill("SIGKILL"),
  };
}

/** Where the embedded database of a data directory listens while it runs. */
function embeddedDatabaseUrl(dataDir: string): string {
  return `postgresql://career_app@localhost/postgres?host=${encodeURIComponent(socketDirectory(dataDir))}`;
}

function copyTemplate(templateDir: string, dataDir: string) {
  const target = join(dataDir, "pgdata");
  if (!existsSync(target)) cpSync(join(templateDir, "pgdata"), target, { recursive: true });
}

async function firstLine(
  child: ChildProcess,
): Promise<{ ready?: true; applied?: string[]; problem?: string }> {
  if (!child.stdout) return {};
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    return JSON.parse(line);
  }
  return {};
}

function whenEnded(child: ChildProcess): EmbeddedDatabase["ended"] {
  return new Promise((done, fail) => {
    child.once("exit", (code, signal) => done({ code, signal }));
    child.once("error", fail);
  });
}

async function stop(child: ChildProcess, ended: EmbeddedDatabase["ended"]) {
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), ENDS_WITHIN_MS);
  await ended;
  clearTimeout(force);
}
