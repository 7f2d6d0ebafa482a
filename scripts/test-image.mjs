import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { runTool } = await import("./lib/run-tool.mjs");
  const { ROOT } = await import("./lib/root.mjs");
  const folder = mkdtempSync(join(tmpdir(), "career-advisor-image-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const image = join(folder, "app");
  const built = await runTool("../scripts/image.mjs", [image]);
  process.exit(built || (await runTool("tsx/dist/cli.mjs", [join(ROOT, "tests/image/run.ts"), image])));
}
