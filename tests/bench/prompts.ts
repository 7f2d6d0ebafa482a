import pg from "pg";
import { asSystem } from "@/lib/db/as-user";
import { disconnectDatabase } from "@/lib/db/client";
import { countEffects, listPrompts, readAnalytics } from "@/lib/prompts";
import { median, percentile } from "./percentile.ts";
import { openServer } from "./postgres.ts";
import { USED, usesStatements } from "./prompts-seed.sql.ts";
import { printTable } from "./table.ts";

const ROUNDS = 40;

/** Prints what it costs to read, and to count, what came of the premade prompts beside a million uses. */
export async function prompts(): Promise<void> {
  const server = await openServer();
  if (!server) {
    console.log("\nThe prompts at scale: NOT RUN (set BENCH_DATABASE_URL or POSTGRES_SETUP)");
    return;
  }
  const url = await server.database(`career_bench_prompts_${process.pid}`);
  process.env.DATABASE_URL = url;
  process.env.DATABASE_IS_EMBEDDED = "false";
  process.env.LOG_LEVEL ??= "warn";
  try {
    await fill(url);
    const admin = await asSystem((tx) =>
      tx.user.findFirstOrThrow({ where: { role: "admin" }, select: { id: true } }),
    );
    const actor = { userId: admin.id, role: "admin" as const };
    const uses = USED.people * USED.usesEach;
    const rows = [
      await timed("counting every use anew (a job's work)", 1, countEffects),
      await timed("the administrator's table of effects", ROUNDS, () => readAnalytics(actor)),
      await timed("the library, with what helped others", ROUNDS, () => listPrompts(actor)),
    ];
    printTable(`Prompts beside ${uses.toLocaleString("en")} uses`, [["what", "p50 ms", "p95 ms"], ...rows]);
  } finally {
    await disconnectDatabase();
    await server.close();
  }
}

async function fill(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    for (const statement of usesStatements()) await owner.query(statement);
  } finally {
    await owner.end();
  }
}

async function timed(
  what: string,
  rounds: number,
  work: () => Promise<unknown>,
): Promise<(string | number)[]> {
  const times: number[] = [];
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - began);
  }
  return [what, median(times), percentile(times, 0.95)];
}
