import { enterRuntime } from "./enter-runtime.mjs";

/**
 * Makes ready what the built app needs, then runs a tool of node_modules with `args` and those of the command line, and
 * ends with its exit code. `script` is the address of the calling file, for the project's own Node to start again.
 */
export async function runOnBuiltApp(script, tool, args) {
  await enterRuntime(script);
  const { ensureBuilt } = await import("./ensure-built.mjs");
  const { ensureModel } = await import("./ensure-model.mjs");
  const { ensurePrismaClient } = await import("./ensure-prisma-client.mjs");
  const { runTool } = await import("./run-tool.mjs");
  await ensurePrismaClient();
  await ensureModel();
  await ensureBuilt();
  process.exit(await runTool(tool, [...args, ...process.argv.slice(2)]));
}
