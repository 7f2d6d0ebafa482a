import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { readMigrations } from "../read-migrations.ts";
import { openGate } from "./gate.ts";
import { maintain } from "./maintain.ts";
import { openDatabase } from "./open-database.ts";
import { watchSession } from "./session.ts";
import { socketDirectory } from "./socket-directory.mjs";
import { waitForLock } from "./take-lock.mjs";

const [dataDir = "./.data", migrations = "prisma/migrations", waitMs = "0"] = process.argv.slice(2);

// The parent's end of this pipe closes when the parent dies, however it dies; nobody would stop us then.
process.stdin.on("end", () => stop(0)).resume();
process.on("SIGTERM", () => stop(0));
process.on("SIGINT", () => stop(0));

let close: (() => Promise<void>) | undefined;
let isStopping = false;

serve().catch((error: unknown) => {
  report({ problem: error instanceof Error ? error.message : String(error) });
  process.exit(1);
});

async function serve() {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const directory = socketDirectory(dataDir);
  const migrated = readMigrations(migrations).map(({ checksum }) => checksum);
  const introduce = () => JSON.stringify({ pid: process.pid, migrated });
  const lock = await waitForLock(directory, "db", { introduce, waitMs: Number(waitMs) });
  if (!lock.release) {
    throw new Error(
      `Another process has the database in ${resolve(dataDir)} open: stop it, or choose another DATA_DIR.`,
    );
  }
  const { db, applied } = await openDatabase(dataDir, migrations);
  const session = watchSession(db, (error) => fail("The database engine broke", error));
  const stopMaintaining = maintain(session, (error) => fail("Maintenance failed", error));

  const path = join(directory, ".s.PGSQL.5432");
  const innerPath = join(directory, "engine");
  for (const stale of [path, innerPath]) rmSync(stale, { force: true });
  const engine = new PGLiteSocketServer({ db, path: innerPath, maxConnections: 8 });
  await engine.start();
  const gate = await openGate(path, innerPath, () => engine.getStats().activeConnections === 0);

  close = async () => {
    stopMaintaining();
    gate.close();
    await engine.stop();
    await db.exec("rollback; reset role; checkpoint");
    await db.close();
  };
  report({ ready: true, applied });
}

async function stop(code: number) {
  if (isStopping) return;
  isStopping = true;
  try {
    await close?.();
  } catch (error) {
    fail("The database did not close cleanly", error);
  }
  process.exit(code);
}

function fail(what: string, error: unknown) {
  process.stderr.write(`${what}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function report(line: object) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
