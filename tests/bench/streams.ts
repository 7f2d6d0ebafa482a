import { startBareNext } from "./bare-next.ts";
import { OurApp } from "./our-app.ts";
import { percentile } from "./percentile.ts";
import type { Person } from "./person.ts";
import { openServer } from "./postgres.ts";
import { startProcess } from "./processes.ts";
import { readStream, type StreamReading, type StreamRequest } from "./read-stream.ts";
import { printTable } from "./table.ts";

const TOKENS_A_SECOND = 50;
const WORDS = TOKENS_A_SECOND * 8;
const PEOPLE = 10;

interface Target {
  name: string;
  next: (stream: number) => Promise<StreamRequest> | StreamRequest;
}

/** Many streams at once at 50 tokens a second: errors and the gaps between tokens, beside the model's own. */
export async function streams(): Promise<void> {
  const gapMs = String(1000 / TOKENS_A_SECOND);
  const modelUrl = await startProcess("tests/bench/model.ts", [String(WORDS), "20", gapMs]);
  const relayUrl = await startProcess("tests/bench/relay.ts", [], { env: { XAI_BASE_URL: modelUrl } });
  const bareUrl = `${await startBareNext(modelUrl)}/api/chat`;
  const server = await openServer();
  const app = await OurApp.start(
    server ? await server.database(`career_bench_${process.pid}`) : "",
    modelUrl,
  );
  try {
    const people = await app.people(PEOPLE);
    const targets: Target[] = [
      { name: "the model itself", next: () => ({ ...asked(`${modelUrl}/responses`), body: modelBody() }) },
      { name: "bare Node relay", next: () => asked(relayUrl) },
      {
        name: "bare Next route with streamText",
        next: () => ({ ...asked(bareUrl), mark: '"type":"text-delta"' }),
      },
      { name: `ours, ${server ? "PostgreSQL" : "embedded database"}`, next: (n) => newThread(people, n) },
    ];
    for (const target of targets) await run(target, 2);
    for (const count of [50, 100]) await compare(targets, count);
  } finally {
    await app.stop();
    await server?.close();
  }
}

async function compare(targets: Target[], count: number): Promise<void> {
  let own = Number.NaN;
  const rows: (string | number)[][] = [];
  for (const target of targets) {
    const { readings, errors } = await run(target, count);
    const gaps = readings.flatMap((reading) => reading.gapsMs);
    const p95 = percentile(gaps, 0.95);
    if (Number.isNaN(own)) own = p95;
    const incomplete = readings.filter((reading) => reading.deltas !== WORDS).length;
    const first = percentile(
      readings.map((reading) => reading.firstMs),
      0.95,
    );
    const ratio = (p95 / own).toFixed(2);
    rows.push([target.name, String(errors + incomplete), percentile(gaps, 0.5), p95, ratio, first]);
  }
  printTable(
    `${count} streams at once, ${TOKENS_A_SECOND} tokens a second each; gaps in ms (target: < 2 × own)`,
    [["", "errors", "gap p50", "gap p95", "× own", "first token p95"], ...rows],
  );
}

async function run(target: Target, count: number): Promise<{ readings: StreamReading[]; errors: number }> {
  const requests = await Promise.all(Array.from({ length: count }, (_, n) => target.next(n)));
  const settled = await Promise.allSettled(requests.map(readStream));
  const readings = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  return { readings, errors: count - readings.length };
}

/** A conversation of its own for each stream: there is one reply at a time in each. */
async function newThread(people: Person[], n: number): Promise<StreamRequest> {
  const person = people[n % people.length];
  if (!person) throw new Error("nobody signed up");
  return person.askAnew();
}

function asked(url: string): StreamRequest {
  const text = "How should I prepare for an interview as a staff engineer?";
  return { url, body: { text }, mark: 'data: {"type":"response.output_text.delta"' };
}

function modelBody() {
  const input = [{ role: "user", content: [{ type: "input_text", text: "How do I prepare?" }] }];
  return { model: "grok-4.3", stream: true, input };
}
