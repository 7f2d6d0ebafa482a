import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import pg from "pg";
import { expect, test } from "vitest";
import { watchSession } from "@/lib/db/embedded/session";

test("what is done between a client's queries is never answered to the client", async () => {
  const directory = mkdtempSync(join(tmpdir(), "career-advisor-maintenance-"));
  const db = await PGlite.create();
  await db.exec("create role career_app");
  const broken: unknown[] = [];
  const session = watchSession(db, (error) => broken.push(error));
  const server = new PGLiteSocketServer({ db, path: join(directory, ".s.PGSQL.5432") });
  await server.start();
  const client = new pg.Client({ host: directory, user: "career_app", database: "postgres", pipeline: true });
  client.on("error", (error) => broken.push(error));
  await client.connect();
  let done = 0;
  for (let n = 0; n < 60; n++) {
    // At rest, and with queries on their way.
    const asked = [1, 2, 3].map((part) => client.query("select $1::text as answer", [`${n}-${part}`]));
    if (await session.runAsOwner(["checkpoint"])) done += 1;
    const answers = await Promise.all(asked);
    expect(answers.map(({ rows }) => rows[0].answer)).toEqual([`${n}-1`, `${n}-2`, `${n}-3`]);
    if (await session.runAsOwner(["checkpoint"])) done += 1;
  }
  expect(done).toBeGreaterThan(30);
  await expect(session.runAsOwner(["select 1 / 0"])).rejects.toThrow("the engine refused");
  expect((await client.query("select current_user as who")).rows[0].who).toBe("career_app");
  expect(broken).toEqual([]);
  await client.end();
  await server.stop();
  await db.close();
  rmSync(directory, { recursive: true, force: true });
});
