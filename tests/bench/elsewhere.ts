import { startConversation } from "@/lib/conversations";
import { startFakeGrok } from "@/tests/fakes/grok";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { aUser } from "@/tests/harness/people";
import { kill } from "@/tests/harness/worker-process";
import { percentile } from "./percentile.ts";
import { printTable } from "./table.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 40) / 4;
const WORDS = 150;
const GAP_MS = 20;
const headers = { accept: "text/event-stream" };

/** Prints how much later a reader at another process has a piece of a reply than one at its writer, with Redis and without. */
export async function elsewhere(redisUrl: string): Promise<void> {
  const grok = await startFakeGrok();
  grok.play({ text: Array.from({ length: WORDS }, (_, at) => `word${at}`).join(" "), gapMs: GAP_MS });
  const settings = { XAI_API_KEY: "a key for benchmarks", XAI_BASE_URL: grok.url };
  const pairOf = (more: Record<string, string>) =>
    Promise.all([startApi({ ...settings, ...more }), startApi({ ...settings, ...more })]);
  const pairs = { "through the row": await pairOf({}), "over Redis": await pairOf({ REDIS_URL: redisUrl }) };
  try {
    const delays = new Map(Object.keys(pairs).map((name) => [name, [] as number[]]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, pair] of Object.entries(pairs)) delays.get(name)?.push(...(await delaysOf(pair)));
    }
    printTable(
      `A piece of a reply (a word every ${GAP_MS} ms) at a reader of another process, after the writer's own`,
      [
        ["", "p50 ms", "p95 ms", "most ms"],
        ...[...delays].map(([name, ms]) => [name, ...[0.5, 0.95, 1].map((share) => percentile(ms, share))]),
      ],
    );
  } finally {
    await Promise.all(Object.values(pairs).map((pair) => Promise.all(pair.map(({ child }) => kill(child)))));
    await grok.close();
  }
}

async function delaysOf([writer, other]: [ApiProcess, ApiProcess]): Promise<number[]> {
  const { userId } = await aUser();
  const { id } = await startConversation({ userId, role: "user" }, {});
  const said = await writer.ask(userId, "POST", `/conversations/${id}/messages`, {
    body: { text: "Go" },
    headers,
  });
  const here = arrivals(said);
  const there = arrivals(await other.ask(userId, "GET", `/conversations/${id}/stream`, { headers }));
  const [one, two] = await Promise.all([here, there]);
  // What was there before the other one came it has in one piece.
  const joined = two[0]?.units ?? 0;
  return one
    .filter(({ units }) => units > joined)
    .map(({ units, atMs }) => (two.find((piece) => piece.units >= units)?.atMs ?? Number.NaN) - atMs);
}

/** How much text was there when. */
async function arrivals(response: Response): Promise<{ units: number; atMs: number }[]> {
  const pieces: { units: number; atMs: number }[] = [];
  let rest = "";
  let units = 0;
  for await (const bytes of response.body ?? []) {
    const lines = (rest + Buffer.from(bytes).toString("utf8")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const delta = line.startsWith('data: {"type":"text-delta"') ? JSON.parse(line.slice(6)).delta : "";
      units += delta.length;
      if (delta) pieces.push({ units, atMs: performance.now() });
    }
  }
  return pieces;
}
