import { resolve } from "node:path";
import { enterRuntime } from "./lib/enter-runtime.mjs";

const [folder = ".image"] = process.argv.slice(2).map((path) => resolve(path));

if (await enterRuntime(import.meta.url)) {
  const { assembleImage } = await import("./lib/assemble-image.mjs");
  const { ensureBuilt } = await import("./lib/ensure-built.mjs");
  const { ensureModel } = await import("./lib/ensure-model.mjs");
  const { ensurePrismaClient } = await import("./lib/ensure-prisma-client.mjs");
  await ensurePrismaClient();
  await ensureModel();
  await ensureBuilt({ isStandalone: true });
  await assembleImage(folder);
  console.log(`The app stands alone in ${folder}`);
  process.exit(0);
}
