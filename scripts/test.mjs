import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { ensurePrismaClient } = await import("./lib/ensure-prisma-client.mjs");
  const { ensureModel } = await import("./lib/ensure-model.mjs");
  const { runTool } = await import("./lib/run-tool.mjs");
  await ensurePrismaClient();
  await ensureModel();
  process.exit(await runTool("vitest/vitest.mjs", ["run", ...process.argv.slice(2)]));
}
