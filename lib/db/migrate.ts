import pg from "pg";
import { applyMigrations } from "./apply-migrations.ts";

/**
 * Migrates the database that `connection` names, signed in as its owner. Returns the names applied, oldest first;
 * throws what `applyMigrations` throws, and pg's own errors when the server cannot be reached.
 */
export async function migrate(
  connection: pg.ClientConfig,
  directory = "prisma/migrations",
): Promise<string[]> {
  const client = new pg.Client({ connectionTimeoutMillis: 15_000, ...connection });
  // A connection lost between two statements would otherwise end the process; the next statement reports it.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await applyMigrations(
      {
        run: (sql) => client.query(sql),
        query: async (sql, values) => (await client.query(sql, values)).rows,
      },
      directory,
    );
  } finally {
    await client.end();
  }
}
