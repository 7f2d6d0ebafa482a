import pg from "pg";
import { disconnectDatabase } from "@/lib/db/client";
import { listAudit, listPeople } from "@/lib/users";
import { LISTED, listedStatements } from "./desk-lists-seed.sql.ts";
import { median, percentile } from "./percentile.ts";
import { openServer } from "./postgres.ts";
import { printTable } from "./table.ts";

/** As many at once as the desk asks for when a list goes on by itself. */
const LIMIT = 200;
/** Pages at the beginning and at the end that are compared. */
const COMPARED = 50;

interface Page {
  items: { id: string }[];
  nextCursor: string | null;
}

/** Prints what a page of the desk's lists costs at their beginning and at their end, walked through from one to the other. */
export async function deskLists(): Promise<void> {
  const server = await openServer();
  if (!server) {
    console.log("\nThe desk's lists: NOT RUN (set BENCH_DATABASE_URL or POSTGRES_SETUP)");
    return;
  }
  const url = await server.database(`career_bench_lists_${process.pid}`);
  process.env.DATABASE_URL = url;
  process.env.DATABASE_IS_EMBEDDED = "false";
  process.env.LOG_LEVEL ??= "warn";
  try {
    const actor = { userId: await fill(url), role: "admin" as const };
    const rows = [
      ...(await walked("people", LISTED.people, (cursor) => listPeople(actor, { limit: LIMIT, cursor }))),
      ...(await walked("audit log", LISTED.acts, (cursor) => listAudit(actor, { limit: LIMIT, cursor }))),
    ];
    printTable(`Lists of the desk, ${LIMIT} rows a page, from the first to the last`, [
      ["pages", "p50 ms", "p95 ms"],
      ...rows,
    ]);
  } finally {
    await disconnectDatabase();
    await server.close();
  }
}

/** Fills the database; gives the administrator's id. */
async function fill(url: string): Promise<string> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    for (const statement of listedStatements()) await owner.query(statement);
    return (await owner.query<{ id: string }>("select id from users where role = 'admin'")).rows[0]?.id ?? "";
  } finally {
    await owner.end();
  }
}

async function walked(name: string, count: number, pageAfter: (cursor?: string) => Promise<Page>) {
  const times: number[] = [];
  const seen = new Set<string>();
  await pageAfter();
  for (let cursor: string | undefined, isOver = false; !isOver; ) {
    const began = performance.now();
    const page = await pageAfter(cursor);
    times.push(performance.now() - began);
    for (const { id } of page.items) seen.add(id);
    isOver = page.nextCursor === null;
    cursor = page.nextCursor ?? undefined;
  }
  if (seen.size !== count) throw new Error(`${name}: ${seen.size} of ${count} rows came`);
  return [
    [`${name}: the first ${COMPARED} of ${times.length}`, times.slice(0, COMPARED)] as const,
    [`${name}: the last ${COMPARED}`, times.slice(-COMPARED)] as const,
  ].map(([what, some]) => [what, median([...some]), percentile([...some], 0.95)]);
}
