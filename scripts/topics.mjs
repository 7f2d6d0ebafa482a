import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { runTool } = await import("./lib/run-tool.mjs");
  process.exit(await runTool("tsx/dist/cli.mjs", ["scripts/topics/run.ts", ...process.argv.slice(2)]));
}
