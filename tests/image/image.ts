import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** A command run in the image's folder as a container runs it: nothing of this clone, no environment but its own. */
export function runInImage(folder: string, args: string[], settings: Record<string, string>): Running {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: "/usr/bin:/bin", NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Running(child);
}

export class Running {
  said = "";
  readonly #child: ChildProcess;
  readonly #ended: Promise<number>;

  constructor(child: ChildProcess) {
    this.#child = child;
    const hear = (part: Buffer) => {
      this.said += part.toString();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    this.#ended = once(child, "close").then(([code]) => Number(code ?? -1));
  }

  /** Its exit code; -1 when a signal ended it, or when it did not end in time and was killed. */
  async code(withinMs = 60_000): Promise<number> {
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), withinMs);
    const code = await this.#ended;
    clearTimeout(timer);
    return code;
  }

  stop(): Promise<number> {
    this.#child.kill("SIGTERM");
    return this.code(40_000);
  }

  async ready(origin: string, withinMs = 60_000): Promise<void> {
    for (const end = Date.now() + withinMs; Date.now() < end; await pause(100)) {
      if (this.#child.exitCode !== null) break;
      const response = await fetch(`${origin}/api/health/ready`).catch(() => undefined);
      if (response?.ok) return;
    }
    throw new Error(`the image's server is not ready. It said:\n${this.said}`);
  }
}
