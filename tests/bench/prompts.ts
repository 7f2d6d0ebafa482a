import { createHash } from "node:crypto";
import pg from "pg";
import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { disconnectDatabase } from "@/lib/db/client";
import { countFigures, getMetrics } from "@/lib/desk";
import {
  analyticsCsv,
  countEffects,
  endSplit,
  listGoldens,
  listPremade,
  listPrompts,
  listPromptVersions,
  listSplits,
  readAnalytics,
} from "@/lib/prompts";
import { median, percentile } from "./percentile.ts";
import { openServer } from "./postgres.ts";
import { promptStatements, reopenStatements, USED, usesStatements } from "./prompts-seed.sql.ts";
import { printTable } from "./table.ts";

const ROUNDS = 40;
/** Splits of the seed: of the prompt that is used most, and of one like the others. */
const SPLITS = { most: 1, other: 2 };

type Timed = { what: string; p50: number; p95: number };

/** Prints what it costs to read, and to count, what came of the premade prompts beside a million uses and beside a few. */
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
  const owner = new pg.Client({ connectionString: url });
  const run = async (statements: string[]) => {
    for (const statement of statements) await owner.query(statement);
  };
  try {
    await owner.connect();
    await run([...promptStatements(), ...usesStatements(1, USED.fewEach)]);
    const few = await everything(run);
    await run(usesStatements(USED.fewEach + 1, USED.usesEach));
    const many = await everything(run);
    const uses = (each: number) => (USED.people * each).toLocaleString("en");
    printTable(
      `Prompts beside ${uses(USED.usesEach)} uses, and beside ${uses(USED.fewEach)} as the baseline, ms`,
      [
        ["what", "few: p50", "p95", "all: p50", "p95", "×"],
        ...many.map(({ what, p50, p95 }, place) => {
          const base = few[place];
          return [what, base?.p50 ?? Number.NaN, base?.p95 ?? Number.NaN, p50, p95, p50 / (base?.p50 ?? 0)];
        }),
      ],
    );
  } finally {
    await owner.end();
    await disconnectDatabase();
    await server.close();
  }
}

async function everything(run: (statements: string[]) => Promise<void>): Promise<Timed[]> {
  const admin = await asSystem((tx) =>
    tx.user.findFirstOrThrow({ where: { role: "admin" }, select: { id: true } }),
  );
  const actor = { userId: admin.id, role: "admin" as const };
  const ending = (n: number) =>
    [
      () => endSplit(actor, idOf(`prompt ${n}`), idOf(`split ${n}`), { keep: "against" }),
      { before: () => run(reopenStatements(n)) },
    ] as const;
  return [
    await timed("a job: counting every use anew, splits too", countEffects, { rounds: 1 }),
    await timed("a job: counting every day anew", countFigures, { rounds: 1 }),
    await timed("the table of effects, versions compared", () => readAnalytics(actor)),
    await timed("the same as a file (CSV)", async () => analyticsCsv(await readAnalytics(actor))),
    await timed("a split's effect: the prompt used most", () => listSplits(actor, idOf("prompt 1"))),
    await timed("the whole page of that prompt", () => pageOf(actor, idOf("prompt 1"))),
    await timed("ending a split", ...ending(SPLITS.other)),
    await timed("the same: the prompt used most", ...ending(SPLITS.most)),
    await timed("charts by day, 90 days", () => getMetrics(actor, { days: 90 })),
    await timed("the library, with what helped others", () => listPrompts(actor)),
  ];
}

/** What the administrators' page of one prompt reads. */
async function pageOf(actor: Actor, id: string): Promise<void> {
  await listPremade(actor);
  await listPromptVersions(actor, id);
  await listGoldens(actor, id);
  await listSplits(actor, id);
}

async function timed(
  what: string,
  work: () => Promise<unknown>,
  { rounds = ROUNDS, before }: { rounds?: number; before?: () => Promise<void> } = {},
): Promise<Timed> {
  const times: number[] = [];
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round += 1) {
    await before?.();
    const began = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - began);
  }
  return { what, p50: median(times), p95: percentile(times, 0.95) };
}

/** As the seed names its rows. */
function idOf(name: string): string {
  const hex = createHash("md5").update(name).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
