import { randomUUID } from "node:crypto";
import { type Migration, readMigrations } from "./read-migrations.ts";

/** One session of a Postgres, whichever way it is reached. */
export interface MigrationSession {
  /** Runs any number of statements. */
  run(sql: string): Promise<unknown>;
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

// The key that Prisma's own engine locks: it and we never migrate one database at the same time.
const LOCK = 72707369;

const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/**
 * Brings a database up to the migrations of `directory`, each in a transaction of its own, recorded in Prisma's
 * table with Prisma's checksums. Returns the names it applied. Throws one sentence when an applied migration was
 * edited since, when one was left half-applied, or when one fails; the failed one leaves nothing behind.
 */
export async function applyMigrations(session: MigrationSession, directory: string): Promise<string[]> {
  await session.query("select pg_advisory_lock($1)", [LOCK]);
  try {
    await session.run(TABLE);
    const pending = await findPending(session, readMigrations(directory));
    for (const migration of pending) await apply(session, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await session.query("select pg_advisory_unlock($1)", [LOCK]);
  }
}

async function findPending(session: MigrationSession, migrations: Migration[]): Promise<Migration[]> {
  const rows = await session.query(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  );
  const applied = new Map(rows.map((row) => [row.name, row]));
  return migrations.filter(({ name, checksum }) => {
    const row = applied.get(name);
    if (!row) return true;
    if (!row.finished) {
      throw new Error(
        `Migration ${name} was begun by another tool and never finished: repair the database, then mark the row of ${name} in _prisma_migrations as finished or rolled back.`,
      );
    }
    if (row.checksum !== checksum) {
      throw new Error(
        `Migration ${name} was edited after it was applied: restore its file, and put the change into a new migration.`,
      );
    }
    return false;
  });
}

async function apply(session: MigrationSession, { name, sql, checksum }: Migration) {
  await session.run("begin");
  try {
    await session.run(sql);
    await session.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await session.run("commit");
  } catch (error) {
    await session.run("rollback");
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${name} failed and was undone: ${reason}`);
  }
}
