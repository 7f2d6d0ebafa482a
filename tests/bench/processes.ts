import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const running = new Set<ChildProcess>();

interface Start {
  cwd?: string;
  env?: Record<string, string>;
}

/** Starts a script under this Node and resolves to the first line it prints: for those of the bench, their address. */
export async function startProcess(
  script: string,
  args: string[],
  { cwd, env }: Start = {},
): Promise<string> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, ...args], {
    ...(cwd ? { cwd } : {}),
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, "line"), once(child, "exit").then(() => [undefined])]);
  if (typeof line !== "string") throw new Error(`${script} ended before it was ready`);
  return line;
}

/** Ends every process that was started here. */
export async function endProcesses(): Promise<void> {
  for (const child of running) {
    running.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}
