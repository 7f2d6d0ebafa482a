import { join } from "node:path";
import { hashFiles } from "./hash-files.mjs";
import { refuse } from "./progress.mjs";
import { ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";
import { isStamped, stamp } from "./stamp.mjs";
import { withLock } from "./with-lock.mjs";

/** Generates the database client from prisma/schema.prisma when the schema changed. */
export async function ensurePrismaClient() {
  const hash = hashFiles(["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  const file = join(ROOT, "lib/db/generated/.stamp");
  if (isStamped(file, hash)) return;
  await withLock("prisma", "Another command generates the database client; waiting for it…", async () => {
    if (isStamped(file, hash)) return;
    // Every Prisma command wants to download an engine first; `generate` never runs it, so any program will do.
    const env = {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    };
    const code = await runCommand(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
      env,
      isQuiet: true,
    });
    if (code !== 0) refuse("The database client could not be generated: see the lines above.");
    stamp(file, hash);
  });
}
