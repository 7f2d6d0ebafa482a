import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { ensurePrismaClient } = await import("./lib/ensure-prisma-client.mjs");
  const { ensureModel } = await import("./lib/ensure-model.mjs");
  const { runTool } = await import("./lib/run-tool.mjs");
  await ensurePrismaClient();
  await ensureModel();
  // Integration tests are two projects: the files that share a process, and those that have one each.
  const isBoth = (word, before) =>
    word === "--project=integration" || (before === "--project" && word === "integration");
  const asked = process.argv
    .slice(2)
    .map((word, at, words) => (isBoth(word, words[at - 1]) ? `${word}*` : word));
  process.exit(await runTool("vitest/vitest.mjs", ["run", ...asked]));
}
