import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "../../lib/db/migrate.ts";
import { freePort } from "./free-port.ts";

/** A real server on which the bench makes databases of its own. */
export interface BenchServer {
  /** Makes a migrated database, or a copy of `template`, and gives its address. */
  database: (name: string, template?: string) => Promise<string>;
  has: (name: string) => Promise<boolean>;
  addressOf: (name: string) => string;
  query: (sql: string) => Promise<void>;
  /** Drops what `database` made, and ends the server if it was started here. */
  close: () => Promise<void>;
}

/**
 * The PostgreSQL of BENCH_DATABASE_URL (its owner's address), or one started by the scripts in the folder
 * POSTGRES_SETUP, with everything that keeps data safe switched on; null when neither is set.
 */
export async function openServer(): Promise<BenchServer | null> {
  const url = process.env.BENCH_DATABASE_URL;
  if (url) return connect(url, () => undefined);
  const setup = process.env.POSTGRES_SETUP;
  if (!setup) return null;
  const prefix = process.env.POSTGRES_PREFIX ?? "/tmp/career-advisor-pg17";
  const folder = mkdtempSync(join(tmpdir(), "career-advisor-bench-"));
  const data = join(folder, "data");
  const port = String(await freePort());
  execFileSync("chmod", ["755", folder]);
  if (!existsSync(join(prefix, "bin/postgres"))) {
    execFileSync(join(setup, "install-postgres17-pgvector.sh"), [prefix], { stdio: "inherit" });
  }
  const env = { ...process.env, DURABLE: "1" };
  execFileSync(join(setup, "start-postgres.sh"), [join(prefix, "bin"), data, port], {
    env,
    stdio: "inherit",
  });
  return connect(`postgresql://postgres@127.0.0.1:${port}/postgres`, () => {
    process.kill(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]), "SIGINT");
    rmSync(folder, { recursive: true, force: true });
  });
}

async function connect(url: string, end: () => void): Promise<BenchServer> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const made: string[] = [];
  const addressOf = (name: string) => {
    const address = new URL(url);
    address.pathname = `/${name}`;
    return address.href;
  };
  return {
    addressOf,
    database: async (name, template) => {
      await owner.query(`drop database if exists ${name} with (force)`);
      await owner.query(
        `create database ${name} ${template ? `template ${template} strategy file_copy` : ""}`,
      );
      // What the copy left to be written must not be written in the middle of a measurement.
      await owner.query("checkpoint");
      made.push(name);
      if (!template) await migrate({ connectionString: addressOf(name) });
      return addressOf(name);
    },
    has: async (name) =>
      (await owner.query("select 1 from pg_database where datname = $1", [name])).rows.length > 0,
    query: async (sql) => void (await owner.query(sql)),
    close: async () => {
      for (const name of made) await owner.query(`drop database if exists ${name} with (force)`);
      await owner.end();
      end();
    },
  };
}
