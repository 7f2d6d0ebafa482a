import { join } from "node:path";
import { hashFiles } from "./hash-files.mjs";
import { refuse } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";
import { isStamped, stamp } from "./stamp.mjs";

/**
 * Writes the premade prompts through the app's own connection. The stamp of the embedded database lies among its
 * files and goes where they go; any other database is asked each time.
 */
export async function ensureSeeded(settings, env) {
  const hash = hashFiles(["prisma/seed.ts", "prisma/premade-prompts", "prisma/migrations"]);
  const file = join(settings.DATA_DIR, "pgdata/seeded-from");
  const isEmbedded = !settings.DATABASE_URL;
  if (isEmbedded && isStamped(file, hash)) return;
  const code = await runCommand(process.execPath, ["--import", "tsx", "scripts/lib/seed-database.ts"], {
    env,
    isQuiet: true,
  });
  if (code !== 0) refuse("The premade prompts could not be written: see the lines above.");
  if (isEmbedded) stamp(file, hash);
}
