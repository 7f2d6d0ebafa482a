import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import pgvector from "pgvector";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { recall as recallPassages } from "@/lib/conversations";
import { heldMemory, letGo } from "@/lib/conversations/held/held-memories";
import { readMemory } from "@/lib/conversations/read-memory";
import { checkMemory, type Search, scanMemory } from "@/lib/conversations/scan-memory.sql";
import { readAsUser, type Tx } from "@/lib/db/as-user";
import { disconnectDatabase } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { percentile } from "./percentile.ts";
import { openServer } from "./postgres.ts";
import { FULL_SORT, LARGEST, SHARED_INDEX } from "./recall-seed.sql.ts";
import { COLUMNS, directions, directionsOf, memoriesDatabase } from "./recall-seed.ts";
import { printTable } from "./table.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 200);
const NEAREST = 10;
/** Few enough to be over before what they cause to be held is. */
const UNHELD_ROUNDS = 20;

interface Person {
  id: string;
  name: string;
  passages: number;
}

/** Prints what recall costs a person with 10,000 and with 1,000 passages among 200,000, and whether it is exact. */
export async function recall(): Promise<void> {
  const server = await openServer();
  if (!server) {
    console.log("\nRecall at scale: NOT RUN (set BENCH_DATABASE_URL or POSTGRES_SETUP)");
    return;
  }
  const name = `career_bench_memories_${process.pid}`;
  const url = server.addressOf(name);
  // Before the seed: settings are read once, and it asks for the model's.
  process.env.DATABASE_URL = url;
  process.env.DATABASE_IS_EMBEDDED = "false";
  process.env.LOG_LEVEL ??= "warn";
  await memoriesDatabase(server, name);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: people } = await client.query<Person>(LARGEST);
    const rows: (string | number)[][] = [];
    for (const person of people) rows.push(...(await measure(client, person)));
    printTable("Recall among 200,000 passages of 400 people, the question's vector apart", [
      ["", "p50 ms", "p95 ms", "of the true ten nearest"],
      ...rows,
    ]);
    for (const person of people) await printPlans(client, person);
  } finally {
    await client.end();
    await disconnectDatabase();
    await server.close();
  }
}

async function measure(client: pg.Client, { id, name, passages }: Person) {
  const label = `${name}, ${passages} passages`;
  const searches = Array.from({ length: ROUNDS }, (_, round) => aSearch(round));
  const actor = { userId: id, role: "user" } as const;
  const unheld: number[] = [];
  for (const search of searches.slice(0, UNHELD_ROUNDS)) {
    letGo(id);
    const question = search.words.join(" ");
    unheld.push((await timed(() => recallPassages(actor, { vector: search.vector, question }))).ms);
  }
  await untilHeld(id);
  const whole: number[] = [];
  const sorted: number[] = [];
  const shared: number[] = [];
  const found = { exact: 0, shared: 0 };
  // Ours and the baselines take turns; the first few of each only warm up.
  for (const [round, search] of [...searches.slice(0, 10), ...searches].entries()) {
    const vector = pgvector.toSql(search.vector);
    const question = search.words.join(" ");
    const ours = await timed(() => recallPassages(actor, { vector: search.vector, question, limit: 5 }));
    const full = await timed(() => client.query<{ number: number }>(FULL_SORT, [id, vector]));
    const theirs = await timed(() => client.query<{ number: number }>(SHARED_INDEX, [id, vector]));
    if (round < 10) continue;
    whole.push(ours.ms);
    sorted.push(full.ms);
    shared.push(theirs.ms);
    if (round % 10 > 0) continue;
    const truth = new Set(full.result.rows.map(({ number }) => number));
    found.exact += (await nearestOf(id, search)).filter((number) => truth.has(number)).length;
    found.shared += theirs.result.rows.filter(({ number }) => truth.has(number)).length;
  }
  const of = Math.ceil(ROUNDS / 10) * NEAREST;
  return [
    [`${label}: recall, words and meaning`, ...tails(whole), `${found.exact} of ${of}`],
    [`${label}: the same, a first question`, ...tails(unheld.slice(5)), "as above"],
    [`${label}: full sort, meaning alone`, ...tails(sorted), `${of} of ${of}`],
    [`${label}: shared HNSW, meaning alone`, ...tails(shared), `${found.shared} of ${of}`],
  ];
}

/** The nearest as recall itself sees them. */
async function nearestOf(userId: string, search: Search): Promise<number[]> {
  const { memory } = await readAsUser({ userId }, (tx) => readMemory(tx, userId, search));
  const { numbers, similarities } = memory;
  const order = Array.from(numbers.keys()).sort((a, b) => (similarities[b] ?? 0) - (similarities[a] ?? 0));
  return order.slice(0, NEAREST).map((at) => numbers[at] ?? 0);
}

async function untilHeld(userId: string): Promise<void> {
  for (let tried = 0; !heldMemory(userId, aSearch(1)) && tried < 100; tried += 1) await pause(100);
}

/** A vector near some passages, and six words, common and rare. */
function aSearch(round: number): Search {
  const all = directionsOf(directions());
  const vector = all(round * 7 + 3, round * 13 + 5);
  const words = [3, 20, 75, 300, 1_500, 6_000].map((rank) => `word${rank + (round % 50)}`);
  return { vector, words, model: embeddingModel().id, except: [] };
}

/** The statements as the product writes them, explained: of a first question, and of those that follow. */
async function printPlans(client: pg.Client, { id, name }: Person): Promise<void> {
  const statements: Prisma.Sql[] = [];
  const note = (parts: TemplateStringsArray, ...values: unknown[]) => {
    statements.push(Prisma.sql(parts, ...values));
    return Promise.resolve([]);
  };
  const listening: Pick<Tx, "$queryRaw"> = { $queryRaw: note as Tx["$queryRaw"] };
  await scanMemory(listening as Tx, id, aSearch(1));
  const after = heldMemory(id, aSearch(1))?.last ?? 0;
  const rows = { after, width: COLUMNS, model: embeddingModel().id, limit: 100 };
  await checkMemory(listening as Tx, id, aSearch(1), rows);
  for (const [at, statement] of statements.entries()) {
    await client.query("begin");
    await client.query("set local role career_app");
    await client.query("select set_config('app.user_id', $1, true)", [id]);
    const { rows } = await client.query<Record<string, string>>({
      text: `explain (analyze, buffers, costs off) ${statement.text}`,
      values: statement.values,
    });
    await client.query("rollback");
    console.log(
      `\nPlan of ${at === 0 ? "the scan for a first question" : "the check of what is held"}, ${name}`,
    );
    for (const row of rows) console.log(`  ${(row["QUERY PLAN"] ?? "").slice(0, 160)}`);
  }
}

function tails(values: number[]): string[] {
  return [percentile(values, 0.5).toFixed(1), percentile(values, 0.95).toFixed(1)];
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}
