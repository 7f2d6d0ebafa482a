import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { applyMigrations } from "../apply-migrations.ts";

// The engine has no checkpointer of its own: without these limits its log only grows.
const SETTINGS = ["-c", "max_wal_size=96MB", "-c", "min_wal_size=32MB"];

/**
 * Opens the database in `<dataDir>/pgdata` as its owner, makes it when there is none, and migrates it.
 * The caller holds the data directory's lock: the engine itself would let two processes write the same files.
 */
export async function openDatabase(dataDir: string, migrations: string) {
  const directory = join(dataDir, "pgdata");
  if (!existsSync(directory)) await createDatabase(directory);
  const db = await open(directory);
  const applied = await applyMigrations(
    {
      run: (sql) => db.exec(sql),
      query: async (sql, values) => (await db.query<Record<string, unknown>>(sql, values)).rows,
    },
    migrations,
  );
  return { db, applied };
}

/** Made aside and renamed whole, so that a first start killed midway leaves nothing that looks like a database. */
async function createDatabase(directory: string) {
  const unfinished = `${directory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const db = await open(unfinished);
  await db.exec("checkpoint");
  await db.close();
  renameSync(unfinished, directory);
}

function open(dataDir: string): Promise<PGlite> {
  return PGlite.create({
    dataDir,
    extensions: { vector },
    startParams: [...PGlite.defaultStartParams, ...SETTINGS],
  });
}
