import { runOnBuiltApp } from "./lib/run-on-built-app.mjs";

await runOnBuiltApp(import.meta.url, "@playwright/test/cli.js", ["test"]);
