import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "@redis/client";
import { kill } from "@/tests/harness/worker-process";

/** Whether this machine has a Redis to start; tests that need one are skipped where it has none. */
export const hasRedis = (() => {
  try {
    return execFileSync("redis-server", ["--version"], { encoding: "utf8" }).includes("Redis");
  } catch {
    return false;
  }
})();

/** A Redis of one's own on this machine, in a folder that goes with it. */
export async function aRedis() {
  const port = await aFreePort();
  const folder = mkdtempSync(join(tmpdir(), "redis-"));
  const url = `redis://127.0.0.1:${port}/0`;
  let child = await start(port, folder);
  const client = createClient({ url, socket: { reconnectStrategy: 50 } });
  client.on("error", () => undefined);
  await client.connect();
  return {
    url,
    client,
    /** `kill -9`: what it held is gone. */
    kill: () => kill(child),
    startAgain: async () => {
      child = await start(port, folder);
    },
    /** It answers nothing and hangs up on nobody. */
    hang: () => void child.kill("SIGSTOP"),
    goOn: () => void child.kill("SIGCONT"),
    /** Whether a word stands in anything that it keeps: a key or what is under it, as it would be written to the disk. */
    holds: async (word: string) => {
      await client.sendCommand(["SAVE"]);
      return readFileSync(join(folder, "dump.rdb"), "latin1").includes(word);
    },
    /** How often a command was given. */
    calls: async (command: string) => {
      const found = new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(await client.info("commandstats"));
      return Number(found?.[1] ?? 0);
    },
    close: async () => {
      client.destroy();
      await kill(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Redis = Awaited<ReturnType<typeof aRedis>>;

async function start(port: number, folder: string): Promise<ChildProcess> {
  const settings = { port, bind: "127.0.0.1", dir: folder, save: "", rdbcompression: "no" };
  const options = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of child.stdout) if (String(line).includes("Ready to accept")) break;
  await pause(10);
  return child;
}

async function aFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
