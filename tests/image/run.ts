import assert from "node:assert/strict";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { Client } from "../faults/client.ts";
import { type Running, runInImage } from "./image.ts";

// The folder that docker/Dockerfile copies, run away from this clone, on the server TEST_DATABASE_URL names.
const [folder = ""] = process.argv.slice(2);
const server = process.env.TEST_DATABASE_URL;
if (!server) throw new Error("TEST_DATABASE_URL is not set: name a PostgreSQL server with pgvector.");

const name = `career_image_${process.pid}`;
const owner = new pg.Client({ connectionString: server });
await owner.connect();
await owner.query(`create database ${name}`);
const ownerUrl = at(server, { database: name });
const appUrl = at(server, { database: name, user: "career_app" });
const port = await freePort();
const origin = `http://localhost:${port}`;
const settings = {
  APP_ENV: "production",
  DATABASE_URL: appUrl,
  HOSTNAME: "127.0.0.1",
  JOBS_ARE_EMBEDDED: "true",
  PORT: String(port),
  NEXT_MANUAL_SIG_HANDLE: "true",
  NEXTAUTH_SECRET: "a secret for tests alone, long enough to be one",
  NEXTAUTH_URL: origin,
};
let running: Running | undefined;
let passed = 0;
let failed = 0;

await check("prepares a new database, and finds it up to date the next time", async () => {
  const first = runInImage(folder, ["prepare-database.mjs"], { DATABASE_URL: ownerUrl });
  assert.equal(await first.code(), 0, first.said);
  assert.match(first.said, /Applied: 2\d+_init/);
  const second = runInImage(folder, ["prepare-database.mjs"], { DATABASE_URL: ownerUrl });
  assert.equal(await second.code(), 0, second.said);
  assert.match(second.said, /up to date/);
});
await check("refuses to start without a production secret, and names it", async () => {
  const { NEXTAUTH_SECRET: _, ...incomplete } = settings;
  const process = runInImage(folder, ["server.js"], incomplete);
  assert.equal(await process.code(20_000), 1, process.said);
  assert.match(process.said, /APP_ENV=production needs NEXTAUTH_SECRET/);
});
await check("becomes ready, signed in as a role that owns nothing", async () => {
  running = runInImage(folder, ["server.js"], settings);
  await running.ready(origin);
});
await check("serves its pages with their styles", async () => {
  const page = await (await fetch(`${origin}/sign-in`)).text();
  const styles = /\/_next\/static\/[^"]+\.css/.exec(page)?.[0];
  assert.ok(styles, "the page names no styles");
  assert.equal((await fetch(origin + styles)).status, 200);
});
await check("answers a message and embeds it", async () => {
  const client = new Client(origin);
  await client.signUp();
  const { id } = await client.data<{ id: string }>("POST", "/api/v1/conversations", {});
  await client.data("POST", `/api/v1/conversations/${id}/messages`, {
    text: "I bake bread and lead a team.",
  });
  await embedded(ownerUrl, 2);
});
await check("ends with code 0 when it is told to", async () => {
  assert.equal(await running?.stop(), 0);
});

await running?.stop();
await owner.query(`drop database ${name} with (force)`);
await owner.end();
console.log(`image: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function check(promise: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    passed += 1;
    console.log(`ok      ${promise}`);
  } catch (error) {
    failed += 1;
    console.error(`FAILED  ${promise}\n${error instanceof Error ? error.message : error}`);
  }
}

function at(url: string, { database, user }: { database: string; user?: string }): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  if (user) address.username = user;
  return address.href;
}

async function embedded(url: string, chunks: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const end = Date.now() + 20_000; Date.now() < end; await pause(200)) {
      const { rows } = await client.query("select count(*)::int as count from embeddings");
      if (rows[0].count >= chunks) return;
    }
    throw new Error(`fewer than ${chunks} passages were embedded within 20 s`);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail).listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
