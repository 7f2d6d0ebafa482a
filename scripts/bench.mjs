import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { ensureBuilt } = await import("./lib/ensure-built.mjs");
  const { ensureModel } = await import("./lib/ensure-model.mjs");
  const { ensurePrismaClient } = await import("./lib/ensure-prisma-client.mjs");
  const { runTool } = await import("./lib/run-tool.mjs");
  await ensurePrismaClient();
  await ensureModel();
  await ensureBuilt();
  process.exit(await runTool("tsx/dist/cli.mjs", ["tests/bench/run.ts", ...process.argv.slice(2)]));
}
