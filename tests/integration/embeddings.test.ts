import { execFile } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import {
  closeEmbeddings,
  embeddingModel,
  embeddingStatus,
  embedPassages,
  embedQuery,
  warmEmbeddings,
} from "@/lib/ai/embedding/embeddings";
import { prepareModel } from "@/scripts/model/prepare-model";

const SENTENCES = [
  "I managed a team of five engineers at a bank. ",
  "In 2021 we moved the billing system to the cloud without a night of downtime. ",
  "Before that I taught mathematics for three years and loved it. ",
  "I would like to earn more, but not at the price of my weekends. ",
  "My manager says that I should speak up in meetings. ",
];
const longText = (length: number) =>
  SENTENCES.join("")
    .repeat(length / 200)
    .slice(0, length);

beforeAll(() => {
  prepareModel();
});
afterAll(closeEmbeddings);

test("warming makes the model ready, and its vectors are 768 columns of length 1", async () => {
  await warmEmbeddings();
  expect(embeddingStatus()).toBe("ready");
  const vector = await embedQuery("What do you know about my experience with budgets?");
  expect(vector.length).toBe(embeddingModel().columns);
  expect(Math.sqrt(cosine(vector, vector))).toBeCloseTo(1, 5);
});

test("the prepared model computes what its authors' model computes", async () => {
  // From the documentation of transformers.js, for the same model in its authors' own ONNX file.
  const [first, second] = await embedQuery("This is a simple test.");
  expect(first).toBeCloseTo(0.09528215229511261, 3);
  expect(second).toBeCloseTo(-0.024730168282985687, 3);
});

test.each([
  [
    "What leadership experience do I have?",
    "I managed a team of five engineers and two designers at a bank.",
    [
      "My favourite food is noodles.",
      "The salary offer was 85,000 a year.",
      "I studied chemistry in Bergen.",
    ],
  ],
  [
    "How much did they offer me?",
    "The salary offer was 85,000 a year plus a bonus.",
    [
      "I managed five engineers at a bank.",
      "I am nervous before interviews.",
      "I play the cello on Sundays.",
    ],
  ],
  [
    "I want to become a data scientist",
    "She asked how to move from accounting into machine learning.",
    [
      "He wants to open a bakery.",
      "We talked about maternity leave.",
      "The office has a new coffee machine.",
    ],
  ],
  [
    "tips for job interviews",
    "I get nervous when a recruiter asks me questions and my answers become too long.",
    ["I live in Oslo with two cats.", "My contract ends in March.", "I wrote the backend in Go."],
  ],
])("for %j the related sentence comes first", async (question, related, others) => {
  const asked = await embedQuery(question);
  const [best, ...rest] = await Promise.all([related, ...others].map(vectorOf));
  const nearest = Math.max(...rest.map((vector) => cosine(asked, vector)));
  expect(cosine(asked, best ?? [])).toBeGreaterThan(nearest + 0.1);
});

test("a text has the same vector alone as in a batch with longer ones", async () => {
  const texts = ["Nurse.", "I fix bicycles in the summer.", longText(600), "I lead.", longText(300)];
  const alone: number[][] = [];
  for (const text of texts) alone.push(await vectorOf(text));
  const together = await Promise.all(texts.map(vectorOf));
  for (const [index, vector] of together.entries()) {
    expect(cosine(vector, alone[index] ?? [])).toBeGreaterThan(0.9999);
  }
});

test("what stands at the end of a long text can be found, because nothing is cut off", async () => {
  const passages = await embedPassages(`${longText(4000)} I also hold a licence to fly helicopters.`);
  const asked = await embedQuery("Can I fly a helicopter?");
  const scores = passages.map((passage) => cosine(passage.vector, asked));
  expect(scores.indexOf(Math.max(...scores))).toBe(passages.length - 1);
});

test("two files without a space in them, different after their first letters, have different vectors", async () => {
  const letters = (step: number) =>
    Array.from({ length: 900 }, (_, at) => ((at * step) % 36).toString(36)).join("");
  const [one, other] = await Promise.all([letters(7), letters(11)].map(vectorOf));
  expect(cosine(one ?? [], other ?? [])).toBeLessThan(0.99);
});

test("a question's vector serves again where the message is one passage, and not where it is several", async () => {
  expect(embeddingModel().queryIsPassage).toBe(true);
  const text = "I lead a team.";
  const queryVector = await embedQuery(text);
  const embedded = await embedPassages(text);
  const reused = await embedPassages(text, { queryVector });
  expect(cosine(queryVector, embedded[0]?.vector ?? [])).toBeGreaterThan(0.9999);
  expect(reused[0]?.vector).toBe(queryVector);
  expect({ ...reused[0], vector: [] }).toEqual({ ...embedded[0], vector: [] });

  const long = longText(5000);
  const several = await embedPassages(long, { queryVector: await embedQuery(long) });
  expect(several).toEqual(await embedPassages(long));
  expect(several.length).toBeGreaterThan(10);
});

test("white space has no passages but can be searched with", async () => {
  expect(await embedPassages(" \n\t ")).toEqual([]);
  expect((await embedQuery("")).length).toBe(768);
});

test("a question is answered while a long document is being embedded, and the caller stays free", async () => {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const begun = performance.now();
  let passagesMs = Number.POSITIVE_INFINITY;
  const passages = embedPassages(longText(100_000)).then((found) => {
    passagesMs = performance.now() - begun;
    return found;
  });
  await embedQuery("Do I have experience with billing?");
  const queryMs = performance.now() - begun;
  expect((await passages).length).toBeGreaterThan(100);
  delays.disable();
  expect(queryMs).toBeLessThan(passagesMs / 5);
  expect(delays.percentile(99) / 1e6).toBeLessThan(passagesMs / 20);
}, 120_000);

test("a question does not wait for the messages that came before it", async () => {
  const finished: string[] = [];
  const messages = Array.from({ length: 20 }, () => embedPassages(longText(800)));
  const noted = messages.map((message) => message.then(() => finished.push("message")));
  await embedQuery("Am I first?").then(() => finished.push("question"));
  await Promise.all(noted);
  expect(finished.indexOf("question")).toBeLessThanOrEqual(2);
});

test.each([
  ["while it loads", 30],
  ["at work", 600],
])("when the worker ends %s, whoever waits is told, and the next call has a new one", async (_, afterMs) => {
  await stopWorker();
  const refused = expect(embedPassages(longText(100_000))).rejects.toMatchObject({ code: "unavailable" });
  await wait(afterMs);
  await stopWorker();
  await refused;
  expect((await embedQuery("Are you there?")).length).toBe(768);
});

test("a process that leaves in the middle of a document leaves cleanly", async () => {
  const program = `
    const { embedPassages, warmEmbeddings } = await import("./lib/ai/embedding/embeddings.ts");
    await warmEmbeddings();
    void embedPassages("I led a team at Acme. ".repeat(4000)).catch(() => {});
    setTimeout(() => process.exit(0), 200);`;
  const flags = ["--import", "tsx", "--input-type=module", "-e", program];
  await expect(promisify(execFile)(process.execPath, flags)).resolves.toMatchObject({ stderr: "" });
}, 30_000);

async function vectorOf(text: string): Promise<number[]> {
  const [passage] = await embedPassages(text);
  return passage?.vector ?? [];
}

function cosine(a: number[], b: number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

async function stopWorker(): Promise<void> {
  const { careerAdvisorEmbedder } = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
  await careerAdvisorEmbedder?.stopWorker();
}
