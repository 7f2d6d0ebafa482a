import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { startProcess } from "./processes.ts";

const FOLDER = ".cache/bench/bare-next";
const NEXT = join(process.cwd(), "node_modules/next/dist/bin/next");

let isBuilt = false;

/** Starts the bare Next app that ours is measured against; it is built outside the product first. Its address. */
export async function startBareNext(modelUrl: string): Promise<string> {
  if (!isBuilt) build();
  isBuilt = true;
  const port = await freePort();
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", XAI_BASE_URL: modelUrl };
  await startProcess(NEXT, ["start", "-H", "127.0.0.1", "-p", String(port)], { cwd: FOLDER, env });
  const url = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(50)) {
    if ((await fetch(url).catch(() => undefined))?.ok) return url;
  }
  throw new Error("the bare Next app was not ready within 30 s");
}

function build(): void {
  mkdirSync(FOLDER, { recursive: true });
  cpSync(join(import.meta.dirname, "bare-next"), FOLDER, { recursive: true });
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, "build"], {
    cwd: FOLDER,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the bare Next app could not be built:\n${stdout}${stderr}`);
}
