import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Embedder } from "@/lib/ai/embedding/embedder";
import { chooseModel } from "@/lib/ai/embedding/model-choice";
import { prepareModel } from "@/scripts/model/prepare-model";
import { type HubFiles, startModelHub } from "@/tests/fakes/model-hub";
import { tooWideModel } from "@/tests/fakes/too-wide-model";

const TEXT = "I led the billing team at Acme for five years.";

let hub: Awaited<ReturnType<typeof startModelHub>>;
let dataFolder: string;
const embedders: Embedder[] = [];

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "career-hub-"));
  const folder = prepareModel();
  const at = (file: string) => join(folder, file);
  const files: HubFiles = {
    "config.json": at("config.json"),
    "tokenizer.json": at("tokenizer.json"),
    "tokenizer_config.json": at("tokenizer_config.json"),
    "onnx/model.onnx": at("onnx/model.onnx"),
  };
  hub = await startModelHub({
    "acme/all-MiniLM-L6-v2": files,
    "acme/bge-small-en-v1.5": files,
    "acme/e5-small-v2": files,
    "acme/nomic-embed-text-v1": files,
    "acme/unheard-of": files,
    "acme/unheard-of-cls": {
      ...files,
      "1_Pooling/config.json": { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false },
      "config_sentence_transformers.json": { prompts: { query: "query: ", document: "passage: " } },
    },
    "acme/unheard-of-dense": { ...files, "modules.json": [{ type: "sentence_transformers.models.Dense" }] },
    "acme/too-wide": { ...files, ...(await tooWideModel(dataFolder, read(at("tokenizer.json")))) },
    "acme/short-sighted": {
      ...files,
      "tokenizer_config.json": { ...read(at("tokenizer_config.json")), model_max_length: 32 },
    },
  });
});

afterEach(async () => {
  await Promise.all(embedders.splice(0).map((embedder) => embedder.stopWorker()));
});

afterAll(async () => {
  await hub.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

test("a hub model of the mean family gives the same vectors as the model that comes with the product", async () => {
  const ours = open(undefined);
  const theirs = open("acme/all-MiniLM-L6-v2");
  expect(cosine(await query(theirs, TEXT), await query(ours, TEXT))).toBeGreaterThan(0.9999);
  expect(cosine(await passage(theirs, TEXT), await query(ours, TEXT))).toBeGreaterThan(0.9999);
});

test("a model of the bge family is pooled by its first token, and only questions get its prefix", async () => {
  const bge = open("acme/bge-small-en-v1.5");
  const mean = open("acme/all-MiniLM-L6-v2");
  const cls = open("acme/unheard-of-cls");
  const prompt = "Represent this sentence for searching relevant passages: ";
  expect(cosine(await passage(bge, TEXT), await passage(mean, TEXT))).toBeLessThan(0.9);
  expect(cosine(await query(bge, TEXT), await passage(bge, TEXT))).toBeLessThan(0.99);
  expect(cosine(await query(bge, TEXT), await passage(bge, prompt + TEXT))).toBeGreaterThan(0.9999);
  expect(cosine(await passage(cls, TEXT), await passage(bge, `passage: ${TEXT}`))).toBeGreaterThan(0.9999);
});

test.each([
  ["acme/e5-small-v2", "query: ", "passage: "],
  ["acme/nomic-embed-text-v1", "search_query: ", "search_document: "],
])("%s gets its own prefixes for questions and passages", async (model, queryPrefix, passagePrefix) => {
  const prefixed = open(model);
  const plain = open("acme/all-MiniLM-L6-v2");
  expect(cosine(await query(prefixed, TEXT), await passage(plain, queryPrefix + TEXT))).toBeGreaterThan(
    0.9999,
  );
  expect(cosine(await passage(prefixed, TEXT), await passage(plain, passagePrefix + TEXT))).toBeGreaterThan(
    0.9999,
  );
  expect(cosine(await query(prefixed, TEXT), await passage(prefixed, TEXT))).toBeLessThan(0.999);
});

test("a model whose card we do not know is pooled and prefixed as its own files say", async () => {
  const told = open("acme/unheard-of-cls");
  const silent = open("acme/unheard-of");
  const mean = open("acme/all-MiniLM-L6-v2");
  expect(cosine(await query(silent, TEXT), await query(mean, TEXT))).toBeGreaterThan(0.9999);
  expect(cosine(await query(told, TEXT), await query(mean, `query: ${TEXT}`))).toBeLessThan(0.9);
  expect(cosine(await query(told, TEXT), await passage(told, TEXT))).toBeLessThan(0.999);
});

test("a model that reads little gets shorter passages instead of cut ones", async () => {
  const text = "One two three four five six seven eight nine ten. ".repeat(12);
  const spans = await open("acme/short-sighted").embed({ kind: "passages", text, skipsFirst: false });
  expect(spans.length).toBe(11);
  for (const span of spans)
    expect(text.slice(span.start, span.end).split(/\s+/).length).toBeLessThanOrEqual(30);
});

test("a model with a layer that is not supported is refused in a sentence that names the setting", async () => {
  await expect(query(open("acme/unheard-of-dense"), TEXT)).rejects.toThrow(
    /EMBEDDING_MODEL=acme\/unheard-of-dense could not be loaded from http.+Dense/,
  );
});

test("a model with more columns than the table holds is refused in a sentence that says so", async () => {
  await expect(query(open("acme/too-wide"), TEXT)).rejects.toThrow(/acme\/too-wide.+1024 columns.+768/);
});

test("a model that the hub does not have is named with the setting", async () => {
  await expect(query(open("acme/nowhere"), TEXT)).rejects.toThrow(
    /EMBEDDING_MODEL=acme\/nowhere could not be loaded/,
  );
});

test("a hub that cannot be reached is named with the setting, and every call is told at once", async () => {
  const embedder = open("acme/all-MiniLM-L6-v2", {
    hubUrl: "http://127.0.0.1:9",
    folder: join(dataFolder, "none"),
  });
  await expect(query(embedder, TEXT)).rejects.toThrow(
    /EMBEDDING_MODEL=.+ could not be loaded from http:\/\/127/,
  );
  expect(embedder.status).toBe("failed");
  await expect(passage(embedder, TEXT)).rejects.toThrow(/EMBEDDING_MODEL=/);
});

test.each(["acme/bge-small-en-v1.5", "acme/unheard-of-cls"])(
  "%s, once downloaded, starts again without a network",
  async (model) => {
    const online = open(model);
    const before = await query(online, TEXT);
    await online.stopWorker();
    const asked = hub.asked.length;
    const offline = open(model, { hubUrl: "http://127.0.0.1:9" });
    expect(cosine(await query(offline, TEXT), before)).toBeGreaterThan(0.9999);
    expect(hub.asked.length).toBe(asked);
  },
);

function open(model: string | undefined, other: { hubUrl?: string; folder?: string } = {}): Embedder {
  const embedder = new Embedder(
    chooseModel({
      DATA_DIR: other.folder ?? dataFolder,
      EMBEDDING_MODEL: model,
      EMBEDDING_HUB_URL: other.hubUrl ?? hub.url,
    }),
  );
  embedders.push(embedder);
  return embedder;
}

async function query(embedder: Embedder, text: string): Promise<Float32Array> {
  const [span] = await embedder.embed({ kind: "query", text, skipsFirst: false });
  return span?.vector ?? new Float32Array();
}

async function passage(embedder: Embedder, text: string): Promise<Float32Array> {
  const [span] = await embedder.embed({ kind: "passages", text, skipsFirst: false });
  return span?.vector ?? new Float32Array();
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function read(path: string): object {
  return JSON.parse(readFileSync(path, "utf8")) as object;
}
