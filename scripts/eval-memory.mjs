import "./lib/without-limits.mjs";
import { runOnBuiltApp } from "./lib/run-on-built-app.mjs";

await runOnBuiltApp(import.meta.url, "tsx/dist/cli.mjs", ["tests/eval/memory/run.ts"], { isBuilt: false });
