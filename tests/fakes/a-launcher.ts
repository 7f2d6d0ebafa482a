import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface Launcher {
  process: ChildProcess;
  /** The address it printed; undefined when it ended without one. */
  url: string | undefined;
  stdout(): string;
  stderr(): string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** Runs `npm start`'s script in a clone and waits until it prints its address or ends. */
export async function aLauncher(
  root: string,
  env: Record<string, string>,
  args: string[] = [],
): Promise<Launcher> {
  const {
    DATABASE_URL: _,
    DATABASE_IS_EMBEDDED: _e,
    NEXTAUTH_SECRET: _s,
    NEXTAUTH_URL: _u,
    ...rest
  } = process.env;
  const child = spawn(process.execPath, ["scripts/start.mjs", ...args], {
    cwd: root,
    env: { ...rest, PORT: "0", ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const isReady = new Promise<void>((done) => {
    child.stdout.on("data", (part) => {
      stdout += part;
      if (stdout.includes("\n")) done();
    });
  });
  await Promise.race([isReady, ended]);
  const url = /ready: (\S+)/.exec(stdout)?.[1];
  return { process: child, url, ended, stdout: () => stdout, stderr: () => stderr };
}

/** Ends it the way Ctrl-C does and answers with its exit code. */
export async function endLauncher(launcher: Launcher): Promise<number | null> {
  launcher.process.kill("SIGINT");
  return launcher.ended;
}
