import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { startApp } = await import("./lib/start-app.mjs");
  await startApp({ isDev: process.argv.includes("--dev") });
}
