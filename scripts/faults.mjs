import "./lib/without-limits.mjs";
import { runOnBuiltApp } from "./lib/run-on-built-app.mjs";

// One part after the other in the middle of a reply, or, with `--grid`, every part at every point of a message's way.
const script = process.argv.includes("--grid") ? "tests/faults/grid/run.ts" : "tests/faults/run.ts";
await runOnBuiltApp(import.meta.url, "tsx/dist/cli.mjs", [script]);
