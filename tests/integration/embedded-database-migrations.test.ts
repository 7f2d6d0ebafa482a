import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyMigrations, type MigrationSession } from "@/lib/db/apply-migrations";
import { startEmbeddedDatabase } from "@/lib/db/embedded/start";
import { migrate } from "@/lib/db/migrate";

type Opened = { session: MigrationSession; close(): Promise<void> };

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "migrations-"));
  cpSync("prisma/migrations", directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Where it does not matter how many came before: the embedded database takes its time to apply them all. */
function keepTheFirst(count: number) {
  for (const name of readdirSync(directory).sort().slice(count)) {
    if (/^\d/.test(name)) rmSync(join(directory, name), { recursive: true });
  }
}

function write(name: string, sql: string) {
  mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, name, "migration.sql"), sql);
}

async function openEmbedded(): Promise<Opened> {
  const db = await PGlite.create({ extensions: { vector } });
  return {
    session: {
      run: (sql) => db.exec(sql),
      query: async (sql, values) => (await db.query<Record<string, unknown>>(sql, values)).rows,
    },
    close: () => db.close(),
  };
}

async function openServer(): Promise<Opened> {
  const { url, drop } = await aServerDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    session: {
      run: (sql) => client.query(sql),
      query: async (sql, values) => (await client.query(sql, values)).rows,
    },
    close: async () => {
      await client.end();
      await drop();
    },
  };
}

async function aServerDatabase() {
  const base = process.env.TEST_DATABASE_URL ?? "";
  const name = `migrations_${randomUUID().replaceAll("-", "")}`;
  await onServer(base, `create database ${name}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(base, `drop database ${name}`) };
}

async function onServer(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

const isServer = Boolean(process.env.TEST_DATABASE_URL);
const places = [
  { name: "the embedded database", open: openEmbedded, isHere: !isServer },
  { name: "a PostgreSQL server", open: openServer, isHere: isServer },
];

describe.each(places)("migrations on $name", ({ open, isHere }) => {
  let opened: Opened;
  beforeEach(async () => {
    if (isHere) opened = await open();
  });
  afterEach(async () => opened?.close());

  test.runIf(isHere)("are applied once, in order, and recorded as Prisma records them", async () => {
    write("20990101000000_second", "create table second (n int); insert into second values (1), (2);");
    const applied = await applyMigrations(opened.session, directory);
    expect(applied.at(-1)).toBe("20990101000000_second");
    expect(await applyMigrations(opened.session, directory)).toEqual([]);
    const records = await opened.session.query(
      "select migration_name, length(checksum) as length, applied_steps_count from _prisma_migrations order by 1",
    );
    expect(records.at(-1)).toEqual({
      migration_name: "20990101000000_second",
      length: 64,
      applied_steps_count: 1,
    });
  });

  test.runIf(isHere)("edited after they were applied are refused by name", async () => {
    keepTheFirst(3);
    write("20990101000000_second", "select 1");
    await applyMigrations(opened.session, directory);
    write("20990101000000_second", "select 2");
    await expect(applyMigrations(opened.session, directory)).rejects.toThrow(
      /20990101000000_second was edited after it was applied/,
    );
  });

  test.runIf(isHere)("that fail leave nothing behind and can be mended", async () => {
    keepTheFirst(3);
    write("20990101000000_second", "create table second (n int); select 1 / 0;");
    await expect(applyMigrations(opened.session, directory)).rejects.toThrow(
      /20990101000000_second failed and was undone: division by zero/,
    );
    write("20990101000000_second", "create table second (n int);");
    expect(await applyMigrations(opened.session, directory)).toEqual(["20990101000000_second"]);
  });

  test.runIf(isHere)("left half-applied by another tool are refused by name", async () => {
    keepTheFirst(3);
    await applyMigrations(opened.session, directory);
    write("20990101000000_second", "select 1");
    await opened.session.query(
      "insert into _prisma_migrations (id, checksum, migration_name) values ($1, '', '20990101000000_second')",
      [randomUUID()],
    );
    await expect(applyMigrations(opened.session, directory)).rejects.toThrow(
      /20990101000000_second was begun by another tool and never finished/,
    );
  });
});

test("a broken migration keeps the embedded database from starting, and says why", async () => {
  keepTheFirst(3);
  write("20990101000000_broken", "create tabel second (n int)");
  const dataDir = mkdtempSync(join(tmpdir(), "broken-"));
  await expect(startEmbeddedDatabase({ dataDir, migrations: directory })).rejects.toThrow(
    /20990101000000_broken failed and was undone: syntax error/,
  );
  rmSync(dataDir, { recursive: true });
});

test.runIf(process.env.TEST_DATABASE_URL)(
  "ten migrations at once of one server apply each file once",
  async () => {
    const { url, drop } = await aServerDatabase();
    const runs = await Promise.all(
      Array.from({ length: 10 }, () => migrate({ connectionString: url }, directory)),
    );
    expect(runs.flat()).toHaveLength(new Set(runs.flat()).size);
    await drop();
  },
);
