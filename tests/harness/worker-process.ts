import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file that processes write their words to, a line each. */
export function aMarkFile() {
  const file = join(mkdtempSync(join(tmpdir(), "marks-")), "marks");
  writeFileSync(file, "");
  return { file, words: () => readFileSync(file, "utf8").split("\n").filter(Boolean) };
}

/** Starts a process that runs jobs on this test's database. */
export function startWorker(kind: "marks" | "house" | "limits", file: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "tests/fakes/job-worker.ts", kind, file], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, LOG_LEVEL: "silent" },
  });
}

/** `kill -9`, and its end awaited. */
export async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGKILL");
  await ended;
}
