import { setTimeout as pause } from "node:timers/promises";
import { startBareNext } from "./bare-next.ts";
import { OurApp } from "./our-app.ts";
import { median } from "./percentile.ts";
import { Person } from "./person.ts";
import { type BenchServer, openServer } from "./postgres.ts";
import { startProcess } from "./processes.ts";
import { readStream, type StreamRequest } from "./read-stream.ts";
import { seededAccount, seededDatabase } from "./seed.ts";
import { printTable } from "./table.ts";

const DELAY_MS = 20;
const WARM_UP = 6;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 40);
// A person reads before they answer; what runs after a reply is over by then.
const REST_MS = 60;

interface Target {
  name: string;
  next: (user: number) => Promise<StreamRequest> | StreamRequest;
  parts?: () => Record<string, number>[];
  /** How many people it knows, where that is a limit. */
  people?: number;
}

/** Overhead to the first token beyond the model's own, one person and ten, ours beside the baselines. */
export async function firstToken(): Promise<void> {
  const modelUrl = await startProcess("tests/bench/model.ts", ["10", String(DELAY_MS), "0"]);
  const relayUrl = await startProcess("tests/bench/relay.ts", [], { env: { XAI_BASE_URL: modelUrl } });
  const bareUrl = `${await startBareNext(modelUrl)}/api/chat`;
  const server = await openServer();
  const apps: OurApp[] = [];
  const start = async (databaseUrl: string) => {
    const app = await OurApp.start(databaseUrl, modelUrl);
    apps.push(app);
    return app;
  };
  try {
    const targets: Target[] = [
      { name: "the model itself", next: () => modelCall(modelUrl) },
      { name: "bare Node relay", next: () => bareCall(relayUrl, "response.output_text.delta") },
      { name: "bare Next route with streamText", next: () => bareCall(bareUrl, '"type":"text-delta"') },
    ];
    if (server) targets.push(...(await onServer(server, start)));
    else console.log("NOT RUN on PostgreSQL: set BENCH_DATABASE_URL, or POSTGRES_SETUP to its scripts.");
    const embedded = await start("");
    targets.push(ours("ours, embedded database", embedded, await embedded.people(10)));
    await measure(targets, 1, ROUNDS);
    await measure(
      targets.filter(({ people = 10 }) => people >= 10),
      10,
      ROUNDS / 5,
    );
  } finally {
    for (const app of apps) await app.stop();
    await server?.close();
  }
}

async function onServer(server: BenchServer, start: (url: string) => Promise<OurApp>): Promise<Target[]> {
  const empty = await start(await server.database(`career_bench_${process.pid}`));
  const full = await start(await seededDatabase(server));
  const seeded = (n: number) => new Person(full.origin).signIn(seededAccount(n));
  const alike = await Promise.all(Array.from({ length: 10 }, (_, n) => seeded(n + 1)));
  return [
    ours("ours, PostgreSQL", empty, await empty.people(10)),
    ours("ours, PostgreSQL, 510,000 messages", full, alike),
    ours("the same, a person with 10,000 of them", full, [await seeded(0)]),
  ];
}

function ours(name: string, app: OurApp, people: Person[]): Target {
  return {
    name,
    next: async (user) => {
      const person = people[user % people.length];
      if (!person) throw new Error("nobody signed up");
      return person.ask();
    },
    parts: () => app.partsSince(),
    people: people.length,
  };
}

/** The targets take turns, so that whatever else the machine does falls on all of them alike. */
async function measure(targets: Target[], users: number, rounds: number): Promise<void> {
  const times = new Map<Target, number[]>(targets.map((target) => [target, []]));
  const parts = new Map<Target, Record<string, number>[]>(targets.map((target) => [target, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const target of targets) {
      const requests = await Promise.all(Array.from({ length: users }, (_, user) => target.next(user)));
      target.parts?.();
      const readings = await Promise.all(requests.map(readStream));
      await pause(REST_MS);
      const noted = target.parts?.() ?? [];
      if (round < 0) continue;
      times.get(target)?.push(...readings.map((reading) => reading.firstMs));
      parts.get(target)?.push(...noted);
    }
  }
  report(targets, times, parts, users);
}

function report(
  targets: Target[],
  times: Map<Target, number[]>,
  parts: Map<Target, Record<string, number>[]>,
  users: number,
): void {
  const [model, , bare] = targets.map((target) => median(times.get(target) ?? []));
  const own = model ?? Number.NaN;
  const bareOverhead = (bare ?? Number.NaN) - own;
  const rows = targets.map((target) => {
    const overhead = median(times.get(target) ?? []) - own;
    const noted = parts.get(target) ?? [];
    const of = (part: string) => median(noted.map((line) => line[`${part}_ms`] ?? Number.NaN));
    const limit = target.parts ? 1.5 * bareOverhead + of("embed") : Number.NaN;
    const verdict = target.parts ? (overhead <= limit ? "met" : "missed") : "";
    const model = of("model") - DELAY_MS;
    return [
      target.name,
      ...[overhead, overhead / bareOverhead, limit],
      verdict,
      ...["auth", "store", "gather", "embed", "recall"].map(of),
      model,
    ];
  });
  const head = ["", "p50", "× bare", "limit", "", "auth", "store", "gather", "(embed)", "(recall)", "model"];
  const who = users === 1 ? "one person" : `${users} people at once`;
  printTable(
    `Overhead to the first token in ms, ${who} (model: ${own.toFixed(1)} ms of its own, taken off)`,
    [head, ...rows],
  );
}

function modelCall(url: string): StreamRequest {
  const input = [{ role: "user", content: [{ type: "input_text", text: "How do I prepare?" }] }];
  return {
    url: `${url}/responses`,
    body: { model: "grok-4.3", stream: true, input },
    mark: 'data: {"type":"response.output_text.delta"',
  };
}

function bareCall(url: string, mark: string): StreamRequest {
  return { url, body: { text: "How should I prepare for an interview as a staff engineer?" }, mark };
}
