import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

test("of many processes that reach for a stale lock at once, one gets it", async () => {
  const directory = mkdtempSync(join(tmpdir(), "lock-"));
  const first = contender(directory);
  expect(await answer(first)).toBe("taken");
  for (let round = 0; round < 3; round++) {
    const rivals = Array.from({ length: 6 }, () => contender(directory));
    if (round === 0) first.kill("SIGKILL");
    const answers = await Promise.all(rivals.map(answer));
    expect(answers.filter((word) => word === "taken").length).toBeLessThanOrEqual(1);
    for (const rival of rivals) rival.kill("SIGKILL");
    await Promise.all(rivals.map((rival) => once(rival, "exit")));
  }
  const last = contender(directory);
  expect(await answer(last)).toBe("taken");
  last.kill("SIGKILL");
  rmSync(directory, { recursive: true });
});

function contender(directory: string): ChildProcess {
  const script = `
    import { takeLock } from ${JSON.stringify(resolve("lib/db/embedded/take-lock.mjs"))};
    const lock = await takeLock(${JSON.stringify(directory)}, "test");
    console.log(lock.release ? "taken" : "held");
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function answer(process: ChildProcess): Promise<string> {
  if (!process.stdout) return "";
  const [line] = await once(createInterface({ input: process.stdout }), "line");
  return line;
}
