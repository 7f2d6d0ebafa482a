import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { migrateData } = await import("./lib/migrate-data.mjs");
  const { refuse } = await import("./lib/progress.mjs");
  console.log(await migrateData().catch((error) => refuse(error.message)));
  process.exit(0);
}
