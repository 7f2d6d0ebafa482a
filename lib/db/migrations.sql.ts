import { database } from "@/lib/db/client";

/** The names of the migrations that this database has behind it. */
export async function finishedMigrations(): Promise<string[]> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
  return rows.map((row) => row.name);
}
