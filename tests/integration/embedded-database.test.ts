import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "@/lib/db/embedded/start";

const template = inject("embeddedTemplate");
let dataDir: string;
let database: EmbeddedDatabase;
const clients: pg.Client[] = [];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "embedded-"));
  database = await startEmbeddedDatabase({ dataDir, templateDir: template });
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.end().catch(() => undefined);
  await database.stop();
  rmSync(dataDir, { recursive: true });
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  client.on("error", () => undefined);
  clients.push(client);
  await client.connect();
  return client;
}

async function rows(client: pg.Client, sql: string) {
  return (await client.query(sql)).rows;
}

test("every client acts as the app's role, under row security, and may take the system role for a transaction", async () => {
  const client = await connect();
  expect(await rows(client, "select current_user as role")).toEqual([{ role: "career_app" }]);
  await expect(
    client.query("insert into users (id, email) values (gen_random_uuid(), 'a@b.c')"),
  ).rejects.toThrow(/permission denied/);
  await client.query("begin; set local role career_system");
  await client.query("insert into users (id, email) values (gen_random_uuid(), 'a@b.c')");
  await client.query("commit");
  expect(await rows(client, "select count(*)::int as seen from users")).toEqual([{ seen: 0 }]);
});

test("only this user can reach it: a socket in a closed directory, and no port", () => {
  const directory = decodeURIComponent(new URL(database.url).searchParams.get("host") ?? "");
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  expect(existsSync(join(directory, ".s.PGSQL.5432"))).toBe(true);
});

test("a data directory too deep for a socket's path works too", async () => {
  const deep = join(dataDir, ...Array.from({ length: 12 }, () => "a-rather-long-name"));
  const other = await startEmbeddedDatabase({ dataDir: deep, templateDir: template });
  const client = new pg.Client({ connectionString: other.url });
  await client.connect();
  expect(await rows(client, "select 1 as one")).toEqual([{ one: 1 }]);
  await client.end();
  await other.stop();
});

test("a client that waits its turn is served when the first one leaves", async () => {
  const first = await connect();
  const second = connect();
  await rows(first, "select 1");
  await first.end();
  expect(await rows(await second, "select 2 as two")).toEqual([{ two: 2 }]);
});

test("a client that waits in vain hears that another one holds the connection", async () => {
  await connect();
  await expect(connect()).rejects.toMatchObject({ code: "53300", message: /one connection at a time/ });
});

test("a client that dies in a transaction leaves neither rows nor settings nor an open transaction behind", async () => {
  const first = await connect();
  await first.query("begin");
  await first.query("set role career_system");
  await first.query("insert into users (id, email) values (gen_random_uuid(), 'half@b.c')");
  first.connection.stream.destroy();
  const second = await connect();
  expect(await rows(second, "select current_user as role, now() = statement_timestamp() as fresh")).toEqual([
    { role: "career_app", fresh: true },
  ]);
  await second.query("begin; set local role career_system");
  expect(await rows(second, "select id from users")).toEqual([]);
  await second.query("rollback");
});

test("a client that dies in the middle of a query does not spoil the next one's", async () => {
  const first = await connect();
  // Parse of a broken statement without the Sync that should follow: the engine now skips all until a Sync.
  const text = Buffer.from("\0selec nonsense\0\0\0");
  const head = Buffer.from([0x50, 0, 0, 0, 4 + text.length]);
  const socket = first.connection.stream as Socket;
  const readBefore = socket.bytesRead;
  socket.write(Buffer.concat([head, text]));
  await expect.poll(() => socket.bytesRead).toBeGreaterThan(readBefore);
  socket.destroy();
  const second = await connect();
  expect((await second.query("select $1::int as n", [7])).rows).toEqual([{ n: 7 }]);
});

test("a second process on the same data is refused", async () => {
  await expect(startEmbeddedDatabase({ dataDir })).rejects.toThrow(
    /Another process has the database .* open/,
  );
}, 40_000);

test("its process ends when its parent's pipe closes", async () => {
  await database.stop();
  const server = spawn(
    process.execPath,
    ["lib/db/embedded/server.ts", dataDir, resolve("prisma/migrations")],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  await once(createInterface({ input: server.stdout }), "line");
  server.stdin.end();
  expect(await once(server, "exit")).toEqual([0, null]);
  database = await startEmbeddedDatabase({ dataDir });
});

test("killed in the middle of writing, it loses no acknowledged row", async () => {
  const owner = "a0000000-0000-7000-8000-000000000000";
  await (await connect()).query(`begin; set local role career_system;
    insert into users (id, email) values ('${owner}', 'a@b.c'); commit`);
  let acknowledged = 0;
  for (let round = 1; round <= 3; round++) {
    await clients.splice(0)[0]?.end();
    const writer = await connect();
    acknowledged += await writeUntilCut(writer, owner, 20 + 7 * round);
    await database.ended;
    clients.splice(0);
    database = await startEmbeddedDatabase({ dataDir });
    await connect();
  }
  const [reader] = clients;
  if (!reader) throw new Error("not connected");
  await reader.query("begin");
  await reader.query(`set local app.user_id = '${owner}'`);
  const [found] = await rows(reader, "select count(*)::int as n from conversations");
  await reader.query("commit");
  expect(acknowledged).toBeGreaterThan(3 * 20);
  // Each cut may have stored one row whose acknowledgement was lost.
  expect(found.n - acknowledged).toBeGreaterThanOrEqual(0);
  expect(found.n - acknowledged).toBeLessThanOrEqual(3);
});

/** Writes row after row; the database is killed while the one after `rows` is on its way. Returns how many were acknowledged. */
async function writeUntilCut(client: pg.Client, owner: string, rows: number): Promise<number> {
  for (let written = 0; ; written++) {
    const write = client.query(`begin; set local app.user_id = '${owner}';
        insert into conversations (user_id, id) values ('${owner}', gen_random_uuid()); commit`);
    if (written === rows) setImmediate(() => database.kill());
    try {
      await write;
    } catch {
      return written;
    }
  }
}
