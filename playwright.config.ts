import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { LANES, OFFLINE_APP, originOf, portsOf, scriptOf } from "./tests/e2e/servers";

// This file is read by several processes: the first one's choice holds for all.
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), "career-advisor-e2e-"));
const data = process.env.E2E_DATA_DIR;

function app(port: number, settings: Record<string, string>) {
  return {
    command: "node scripts/start.mjs",
    url: `${originOf(port)}/api/health/ready`,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 40_000 },
    env: {
      ...{ PORT: String(port), DATA_DIR: join(data, String(port)), DATABASE_URL: "" },
      ...{ XAI_API_KEY: "", AI_BASE_URL: "", ...settings },
    },
  };
}

function serversOf(lane: number) {
  const { offline, grok, fake } = portsOf(lane);
  return [
    {
      command: `node_modules/.bin/node --import tsx tests/fakes/grok-server.ts ${fake}`,
      url: scriptOf(fake),
    },
    // Some tests ask for every address there is, in every disguise, and write everywhere.
    app(offline, { LIMIT_READS: "0", LIMIT_WRITES: "0" }),
    app(grok, {
      XAI_API_KEY: "a key for tests",
      XAI_BASE_URL: `http://127.0.0.1:${fake}/v1`,
      MODEL_FIRST_EVENT_TIMEOUT_MS: "3000",
      MODEL_IDLE_TIMEOUT_MS: "2000",
    }),
  ];
}

// The same browser without windows and menus to draw: a third quicker.
const SHELL = "/usr/bin/chromium-headless-shell";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  workers: LANES,
  // Far beyond what a test takes, for a machine that is busy.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A test that passes only at the second try is listed by name at the end: a fault to be found, none that stops all.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"], ["json", { outputFile: process.env.E2E_REPORT ?? "test-results/report.json" }]],
  use: {
    baseURL: OFFLINE_APP,
    // Every step recorded costs a quarter of the time: only what failed once is.
    trace: "on-first-retry",
    // One test is of the worker; the others see the pages as a first visit does.
    serviceWorkers: "block",
    // What moves is drawn frame by frame, without a graphics card by the processor: a quarter of the browser's time.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: existsSync(SHELL) ? SHELL : "/usr/bin/chromium",
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
        // A wheel moves at once: what comes into the page while it still glides is another matter.
        "--disable-smooth-scrolling",
      ],
    },
  },
  webServer: Array.from({ length: LANES }, (_, lane) => serversOf(lane)).flat(),
});
