import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

export interface DurableServer {
  port: number;
  query: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  /** `kill -9` of one of its processes: the server ends all others and recovers from its log. */
  kill: () => Promise<void>;
  ready: () => Promise<void>;
  stop: () => void;
}

const DATABASE = "career_advisor";
const DURABLE = ["fsync", "synchronous_commit", "full_page_writes"];

/**
 * A PostgreSQL of its own, started by the scripts in the folder POSTGRES_SETUP with everything on that keeps data safe.
 * Throws when a setting of those is off.
 */
export async function startDurableServer(port: number): Promise<DurableServer> {
  const setup = process.env.POSTGRES_SETUP;
  if (!setup) throw new Error("Set POSTGRES_SETUP to the folder of the scripts that start a PostgreSQL.");
  const prefix = process.env.POSTGRES_PREFIX ?? "/tmp/career-advisor-pg17";
  const folder = mkdtempSync(join(tmpdir(), "career-advisor-grid-"));
  const data = join(folder, "data");
  execFileSync("chmod", ["755", folder]);
  const env = { ...process.env, DURABLE: "1" };
  const start = [join(prefix, "bin"), data, String(port), DATABASE];
  execFileSync(join(setup, "start-postgres.sh"), start, { env, stdio: "inherit" });
  const address = `postgresql://postgres@127.0.0.1:${port}/${DATABASE}`;
  const query = <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    ask<Row>(address, sql, values);
  for (const name of DURABLE) {
    const [row] = await query<Record<string, string>>(`show ${name}`);
    if (row?.[name] !== "on") throw new Error(`${name} is ${row?.[name]}: a kill would prove nothing`);
  }
  return {
    port,
    query,
    kill: async () => {
      const writer = "select pid from pg_stat_activity where backend_type = 'checkpointer'";
      const [row] = await query<{ pid: number }>(writer);
      if (!row) throw new Error("the server has no checkpointer");
      process.kill(row.pid, "SIGKILL");
      await pause(200);
    },
    ready: async () => {
      for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
        if (await query("select 1").catch(() => undefined)) return;
      }
      throw new Error("the database did not recover within a minute");
    },
    stop: () => {
      process.kill(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]), "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ask<Row extends pg.QueryResultRow>(address: string, sql: string, values: unknown[]) {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
