import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { closeEmbeddings, embedPassages, embedQuery, warmEmbeddings } from "@/lib/ai/embedding/embeddings";
import { prepareModel } from "@/scripts/model/prepare-model";

const SENTENCE = "In 2021 I led five engineers who moved the billing system of a bank to the cloud. ";
const DOCUMENT = SENTENCE.repeat(100_000 / SENTENCE.length + 1).slice(0, 100_000);

/** Prints what embedding costs: to load, a question at rest, a question beside 100 kB, and the pauses of the caller. */
export async function embeddings(): Promise<void> {
  prepareModel({ onProgress: console.log });
  const loaded = await timed(warmEmbeddings);
  const atRest = await questions(100, () => true);
  let isEmbedding = true;
  const pauses = monitorEventLoopDelay({ resolution: 1 });
  pauses.enable();
  const document = timed(() => embedPassages(DOCUMENT)).finally(() => {
    isEmbedding = false;
  });
  const beside = await questions(10_000, () => isEmbedding, 20);
  const { ms, result } = await document;
  pauses.disable();
  console.log(`load and first vector        ${loaded.ms.toFixed(0)} ms`);
  console.log(`question at rest             p50 ${at(atRest, 0.5)} ms, p99 ${at(atRest, 0.99)} ms`);
  console.log(`question beside 100 kB       p50 ${at(beside, 0.5)} ms, p99 ${at(beside, 0.99)} ms`);
  console.log(`100 kB                       ${result.length} passages in ${ms.toFixed(0)} ms`);
  console.log(
    `pauses of the caller         p99 ${(pauses.percentile(99) / 1e6).toFixed(1)} ms (limit 50), max ${(pauses.max / 1e6).toFixed(1)} ms`,
  );
  console.log(`memory of the process        ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  await closeEmbeddings();
}

async function questions(most: number, goesOn: () => boolean, restMs = 0): Promise<number[]> {
  const times: number[] = [];
  while (times.length < most && goesOn()) {
    const { ms } = await timed(() =>
      embedQuery(`What do you know about my experience with project ${times.length}?`),
    );
    times.push(ms);
    if (restMs > 0) await wait(restMs);
  }
  return times.sort((a, b) => a - b);
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

function at(sorted: number[], share: number): string {
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
}
