import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

/** The whole app, started as a person starts it, on a port and a data directory of its own. */
export class App {
  #launcher: ChildProcess | undefined;
  readonly origin: string;

  constructor(
    readonly port: number,
    readonly settings: Record<string, string>,
  ) {
    this.origin = `http://localhost:${port}`;
  }

  get pid(): number {
    return this.#launcher?.pid ?? 0;
  }

  /** The launcher's, once it has ended. */
  get exitCode(): number | null {
    return this.#launcher?.exitCode ?? null;
  }

  /**
   * Starts the launcher and waits until it says that it serves: whoever answers before that is what an earlier launcher
   * left behind. Milliseconds it took.
   */
  async start(): Promise<number> {
    const startedAt = performance.now();
    const launcher = spawn(process.execPath, ["scripts/start.mjs"], {
      env: { ...process.env, ...this.settings, PORT: String(this.port) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#launcher = launcher;
    for await (const line of createInterface({ input: launcher.stdout })) {
      if (line.includes("is ready")) return performance.now() - startedAt;
    }
    throw new Error("the launcher ended before the app was ready");
  }

  async ready(withinMs = 60_000): Promise<void> {
    for (const end = Date.now() + withinMs; Date.now() < end; await pause(100)) {
      const response = await fetch(`${this.origin}/api/health/ready`).catch(() => undefined);
      if (response?.ok) return;
    }
    throw new Error(`the app was not ready within ${withinMs} ms`);
  }

  async stop(): Promise<void> {
    if (!this.#launcher || this.#launcher.exitCode !== null || this.#launcher.signalCode !== null) return;
    this.#launcher.kill("SIGTERM");
    await once(this.#launcher, "exit");
  }

  async ended(): Promise<void> {
    if (this.#launcher?.exitCode === null && this.#launcher.signalCode === null)
      await once(this.#launcher, "exit");
  }
}
