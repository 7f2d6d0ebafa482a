import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { ensureBuilt } = await import("./lib/ensure-built.mjs");
  const { ensurePrismaClient } = await import("./lib/ensure-prisma-client.mjs");
  await ensurePrismaClient();
  await ensureBuilt();
  process.exit(0);
}
