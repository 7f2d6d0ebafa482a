import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GET } from "@/app/api/health/ready/route";
import { pendingMigrations } from "@/lib/db/pending-migrations";
import { startDraining } from "@/lib/draining";

test("the app is ready when database, migrations and model files are in place, and not while it shuts down", async () => {
  const ready = await GET();
  expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", missing: [] }]);
  startDraining();
  const ending = await GET();
  expect([ending.status, await ending.json()]).toEqual([
    503,
    { status: "not ready", missing: ["shutting down"] },
  ]);
});

test("a migration that this build ships and the database lacks is named", async () => {
  const directory = mkdtempSync(join(tmpdir(), "shipped-"));
  cpSync("prisma/migrations", directory, { recursive: true });
  mkdirSync(join(directory, "99990101000000_later"));
  writeFileSync(join(directory, "99990101000000_later/migration.sql"), "select 1");
  expect(await pendingMigrations(directory)).toEqual(["99990101000000_later"]);
  rmSync(directory, { recursive: true });
});
