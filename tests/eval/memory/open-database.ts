import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedDatabase } from "../../../lib/db/embedded/start.ts";
import { migrate } from "../../../lib/db/migrate.ts";

/** The database that DATABASE_URL names, migrated, or a fresh embedded one; set up before the product reads its settings. */
export async function openDatabase(): Promise<{ name: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "career-advisor-eval-"));
  process.env.LOG_LEVEL ??= "warn";
  process.env.DATA_DIR = join(folder, "data");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const url = process.env.DATABASE_URL;
  if (url) {
    await migrate({ connectionString: url });
    return { name: "the database of DATABASE_URL", close: async () => remove() };
  }
  const database = await startEmbeddedDatabase({ dataDir: join(folder, "database") });
  process.env.DATABASE_URL = database.url;
  process.env.DATABASE_IS_EMBEDDED = "true";
  return {
    name: "a fresh embedded database",
    close: async () => {
      await database.stop();
      remove();
    },
  };
}
