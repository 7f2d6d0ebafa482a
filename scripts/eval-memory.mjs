import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { ensureModel } = await import("./lib/ensure-model.mjs");
  const { ensurePrismaClient } = await import("./lib/ensure-prisma-client.mjs");
  const { runTool } = await import("./lib/run-tool.mjs");
  await ensurePrismaClient();
  await ensureModel();
  process.exit(await runTool("tsx/dist/cli.mjs", ["tests/eval/memory/run.ts", ...process.argv.slice(2)]));
}
