import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { socketDirectory } from "../../lib/db/embedded/socket-directory.mjs";
import { takeLock } from "../../lib/db/embedded/take-lock.mjs";
import { readMigrations } from "../../lib/db/read-migrations.ts";
import { readSettings } from "./read-settings.mjs";
import { ROOT } from "./root.mjs";

/**
 * Migrates the database, whichever it is, and answers with a sentence on what was done. While the app runs on the
 * embedded database it only compares, because the app migrates when it starts. Throws when anything stays pending.
 */
export async function migrateData() {
  const settings = await readSettings("production");
  if (settings.DATABASE_URL) {
    const { migrate } = await import("../../lib/db/migrate.ts");
    return sentence(await migrate({ connectionString: settings.DATABASE_URL }));
  }
  mkdirSync(settings.DATA_DIR, { recursive: true, mode: 0o700 });
  const lock = await takeLock(socketDirectory(settings.DATA_DIR), "db");
  if (!lock.release) return compare(lock.holder);
  await lock.release();
  const { startEmbeddedDatabase } = await import("../../lib/db/embedded/start.ts");
  const database = await startEmbeddedDatabase({ dataDir: settings.DATA_DIR });
  await database.stop();
  return sentence(database.applied);
}

function compare(holder) {
  const { migrated } = JSON.parse(holder);
  const wanted = readMigrations(join(ROOT, "prisma/migrations")).map(({ checksum }) => checksum);
  if (wanted.every((checksum) => migrated.includes(checksum))) {
    return "The app is running and migrated its database when it started: nothing is pending.";
  }
  throw new Error(
    "Migrations are pending and the app is running on its database: restart it, and it applies them.",
  );
}

function sentence(applied) {
  return applied.length > 0 ? `Applied: ${applied.join(", ")}` : "The database is up to date.";
}
