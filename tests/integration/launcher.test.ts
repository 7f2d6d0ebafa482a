import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { aClone } from "../fakes/a-clone";
import { aLauncher, endLauncher, type Launcher } from "../fakes/a-launcher";
import { aTakenPort } from "../fakes/a-taken-port";

let clone: ReturnType<typeof aClone>;
let dataDir: string;
let launchers: Launcher[];

beforeAll(() => {
  clone = aClone();
});
afterAll(() => clone.remove());
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "launcher-"));
  cpSync(join(inject("embeddedTemplate"), "pgdata"), join(dataDir, "pgdata"), { recursive: true });
  launchers = [];
});
afterEach(async () => {
  for (const launcher of launchers) if (launcher.process.exitCode === null) launcher.process.kill("SIGKILL");
  await Promise.all(launchers.map((launcher) => launcher.ended));
  await expect.poll(() => processesOn(dataDir), { timeout: 40_000 }).toEqual([]);
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<Launcher> {
  const launcher = await aLauncher(clone.root, { DATA_DIR: dataDir, ...env });
  launchers.push(launcher);
  return launcher;
}

test("a start prints one line with an address that serves, and ends cleanly on Ctrl-C", async () => {
  const launcher = await start();
  expect(launcher.stdout()).toMatch(/^Career Advisor is ready: http:\/\/localhost:\d+\n$/);
  expect(await role(launcher)).toBe("career_app");
  expect(await endLauncher(launcher)).toBe(0);
  expect(launcher.stdout().trim().split("\n")).toHaveLength(1);
});

test("a second start builds, migrates and seeds nothing again", async () => {
  await endLauncher(await start());
  const second = await start();
  expect(second.url).toBeDefined();
  expect(second.stderr()).toBe("");
  expect(readFileSync(join(clone.root, ".next/builds"), "utf8")).toBe("built\n");
});

test("a second instance on the same data says where the first one runs, and ends", async () => {
  const first = await start();
  const second = await start();
  expect(await second.ended).toBe(1);
  expect(second.stderr()).toContain(
    `already runs on ${dataDir}: ${first.url} (process ${first.process.pid})`,
  );
});

test("two instances with different data run side by side", async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "launcher-"));
  const [first, second] = [await start(), await start({ DATA_DIR: elsewhere })];
  expect([await role(first), await role(second)]).toEqual(["career_app", "career_app"]);
  await endLauncher(second);
  rmSync(elsewhere, { recursive: true });
});

test("a launcher killed outright leaves nothing running, and the next start works", async () => {
  const first = await start();
  first.process.kill("SIGKILL");
  await expect.poll(() => processesOn(dataDir), { timeout: 10_000 }).toEqual([]);
  expect(await role(await start())).toBe("career_app");
});

test("a database process that was killed is started again", async () => {
  const launcher = await start();
  process.kill(pidOf("embedded/server.ts"), "SIGKILL");
  await expect.poll(() => launcher.stderr()).toContain("The database ended unexpectedly");
  await expect.poll(() => role(launcher), { timeout: 10_000 }).toBe("career_app");
});

test("an app process that was killed is started again", async () => {
  const launcher = await start();
  process.kill(pidOf("bin/next"), "SIGKILL");
  await expect.poll(() => launcher.stderr()).toContain("The app ended unexpectedly");
  await expect.poll(() => role(launcher).catch(() => ""), { timeout: 10_000 }).toBe("career_app");
});

test("an app that cannot start ends the launcher with the last lines it logged", async () => {
  const launcher = await start({ FAIL_TO_START: "yes" });
  expect(await launcher.ended).toBe(1);
  expect(launcher.stderr()).toContain("the reason it could not start");
});

test("a port that is taken is named, with a way on", async () => {
  const { server, port } = await aTakenPort();
  const launcher = await start({ PORT: port });
  server.close();
  expect(await launcher.ended).toBe(1);
  expect(launcher.stderr()).toContain(`Port ${port} is taken by another program`);
});

test("a port that a killed predecessor still holds for a moment is waited for", async () => {
  const { server, port } = await aTakenPort();
  setTimeout(() => server.close(), 1_000);
  const launcher = await start({ PORT: port });
  expect(launcher.stderr()).not.toContain("is taken");
  await endLauncher(launcher);
});

test("the app keeps its secret and its name over restarts, and nobody else may read the secret", async () => {
  const first = await start();
  const before = await environment(first);
  await endLauncher(first);
  const after = await environment(await start());
  expect(before.NEXTAUTH_SECRET).toHaveLength(43);
  expect(after).toMatchObject({
    NEXTAUTH_SECRET: before.NEXTAUTH_SECRET,
    INSTANCE_ID: before.INSTANCE_ID,
    DATABASE_IS_EMBEDDED: "true",
    NODE_ENV: "production",
  });
  expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
});

test("production without its secrets is refused in one sentence", async () => {
  const launcher = await start({ APP_ENV: "production" });
  expect(await launcher.ended).toBe(1);
  expect(launcher.stderr()).toContain("APP_ENV=production needs DATABASE_URL, NEXTAUTH_SECRET, NEXTAUTH_URL");
});

test("`npm run db:migrate` works with the app stopped and with the app running", async () => {
  rmSync(join(dataDir, "pgdata"), { recursive: true });
  expect(migrate()).toMatch(/^Applied: /);
  expect(migrate()).toBe("The database is up to date.\n");
  await start();
  expect(migrate()).toMatch(/^The app is running .* nothing is pending\.\n$/);
});

function migrate(): string {
  const {
    DATABASE_URL: _,
    DATABASE_IS_EMBEDDED: _e,
    NEXTAUTH_SECRET: _s,
    NEXTAUTH_URL: _u,
    ...rest
  } = process.env;
  const run = spawnSync(process.execPath, ["scripts/db-migrate.mjs"], {
    cwd: clone.root,
    env: { ...rest, DATA_DIR: dataDir },
    encoding: "utf8",
  });
  return run.stdout;
}

async function role({ url }: Launcher): Promise<string> {
  const response = await fetch(`${url}/api/health/ready`);
  if (!response.ok) return String(response.status);
  return (await response.json()).role;
}

async function environment({ url }: Launcher): Promise<Record<string, string>> {
  return (await fetch(`${url}/environment`)).json();
}

/** The one process on the data directory whose command names `part`. Throws, because pid 0 would be all of us. */
function pidOf(part: string): number {
  const [found] = processesOn(dataDir).filter(({ command }) => command.includes(part));
  if (!found) throw new Error(`no process of ${part} runs on ${dataDir}`);
  return found.pid;
}

/** Every process whose environment names the data directory. */
function processesOn(directory: string): { pid: number; command: string }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && procText(name, "environ").includes(`DATA_DIR=${directory}`))
    .map((name) => ({ pid: Number(name), command: procText(name, "cmdline") }))
    .filter(({ command }) => command !== "");
}

/** Empty when the process is gone, or has ended and waits for its parent. */
function procText(pid: string, file: "environ" | "cmdline"): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
