import { finishedMigrations } from "@/lib/db/migrations.sql";
import { readMigrations } from "@/lib/db/read-migrations";

/** The migrations that this build ships and its database lacks. Throws when the database does not answer. */
export async function pendingMigrations(directory = "prisma/migrations"): Promise<string[]> {
  const finished = new Set(await finishedMigrations());
  const shipped = readMigrations(directory).map((migration) => migration.name);
  return shipped.filter((name) => !finished.has(name));
}
