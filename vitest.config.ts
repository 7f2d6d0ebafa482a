import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const server = process.env.TEST_DATABASE_URL;
const OUTSIDE = ["node_modules/**", ".next/**", ".data/**", ".image/**", "tests/e2e/**"];
const INTEGRATION = "tests/integration/**/*.test.ts";

/** They start the embedded database themselves, or use none: a server's tests need not run them again. */
const NOT_OF_A_SERVER = [
  ...["embedded-database", "embedded-lock", "embedding-hub", "embeddings"],
  ...["launcher", "prepare-model", "runtime", "topics-meant"],
].map((name) => `tests/integration/${name}.test.ts`);

/** Settings of their own, or what else a module keeps that it read once: such files have a process each. */
const CHANGES_THE_PROCESS = /process\.env|\blogInto\(|anAppWithLinkedin|vi\.(mock|stub|useFake|resetModules)/;
const APART = globSync(INTEGRATION).filter((file) => CHANGES_THE_PROCESS.test(readFileSync(file, "utf8")));

const onDatabases = {
  globalSetup: ["tests/harness/databases.ts"],
  setupFiles: ["tests/harness/worker.ts"],
};
const outside = [...OUTSIDE, ...(server ? NOT_OF_A_SERVER : [])];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    // A test that passes only at the second try is listed by name at the end: a fault to be found, none that stops all.
    retry: process.env.CI ? 1 : 0,
    // Far beyond what a test takes: only a test that hangs, or a machine that is very busy, comes near it.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...OUTSIDE, INTEGRATION],
          env: { LOG_LEVEL: "silent", NEXTAUTH_SECRET: "a secret for tests alone, long enough to be one" },
          // What they test keeps nothing: files share what was read once, which takes a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...onDatabases,
          name: "integration-shared",
          include: [INTEGRATION],
          exclude: [...outside, ...APART],
          provide: { sharesItsProcess: true },
          // Reading the sources takes as long as many a file's tests: the setup puts back what a file leaves behind.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...onDatabases,
          name: "integration-apart",
          include: APART,
          exclude: outside,
          provide: { sharesItsProcess: false },
        },
      },
    ],
  },
});
