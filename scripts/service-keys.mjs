import { runOnBuiltApp } from "./lib/run-on-built-app.mjs";

await runOnBuiltApp(import.meta.url, "tsx/dist/cli.mjs", ["scripts/lib/print-service-keys.ts"], {
  isBuilt: false,
});
