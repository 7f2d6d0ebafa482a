import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const workers = 2;

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["node_modules/**", ".next/**", ".data/**", ".image/**", "tests/e2e/**"],
    environment: "node",
    globalSetup: ["tests/harness/databases.ts"],
    setupFiles: ["tests/harness/worker.ts"],
    pool: "forks",
    maxWorkers: workers,
    provide: { workers },
    // Far beyond what a test takes: only a test that hangs, or a machine that is very busy, comes near it.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A test that passes only at the second try is listed by name at the end: a fault to be found, none that stops all.
    retry: process.env.CI ? 1 : 0,
  },
});
