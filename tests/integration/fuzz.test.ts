import { expect, test } from "vitest";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { seed } from "@/prisma/seed";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";
import { Fuzzer } from "@/tests/fuzz/fuzzer";
import { inProcess } from "@/tests/fuzz/in-process";

const CALLS = 2_000;
const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
kept.careerAdvisorEmbedder = quickEmbedder(() => undefined);

test(`of ${CALLS} calls that the document allows or forbids, each is answered as it says`, async () => {
  await seed();
  const fuzzer = new Fuzzer(await inProcess());
  const seedOfTheDay = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  await fuzzer.run(Number(process.env.FUZZ_CALLS ?? CALLS), seedOfTheDay);
  expect(fuzzer.findings, `FUZZ_SEED=${seedOfTheDay}`).toEqual([]);
  for (const kind of ["valid", "spoiled", "nobody", "stranger", "verb", "gone"]) {
    expect(fuzzer.counts[kind], kind).toBeGreaterThan(5);
  }
}, 600_000);
