import { expect, test } from "vitest";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { seed } from "@/prisma/seed";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";
import { Fuzzer } from "@/tests/fuzz/fuzzer";
import { inProcess } from "@/tests/fuzz/in-process";

const CALLS = Number(process.env.FUZZ_CALLS ?? 2_000);
/** Always the same, so that a red run says something of the change; the fuzzer by itself takes another each time. */
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
kept.careerAdvisorEmbedder = quickEmbedder(() => undefined);

test(`of ${CALLS} calls that the document allows or forbids, each is answered as it says (seed ${SEED})`, async () => {
  await seed();
  const transport = await inProcess();
  const fuzzer = new Fuzzer(transport);
  await fuzzer.run(CALLS, SEED);
  await transport.leave();
  expect(fuzzer.findings, `FUZZ_SEED=${SEED}`).toEqual([]);
  for (const kind of ["valid", "spoiled", "nobody", "stranger", "verb", "gone", "closed"]) {
    expect(fuzzer.counts[kind], kind).toBeGreaterThan(2);
  }
}, 600_000);
