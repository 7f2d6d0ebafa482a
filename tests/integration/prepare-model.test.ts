import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareModel } from "@/scripts/model/prepare-model";
import { checkSources } from "@/scripts/model/source-files";

let checkout: string;
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), "career-model-"));
});
afterEach(() => rm(checkout, { recursive: true, force: true }));

test("the model is prepared once, and left alone while it stands", async () => {
  const lines: string[] = [];
  const folder = prepareModel({ checkout, onProgress: (line) => lines.push(line) });
  const before = await stat(join(folder, "onnx/model.onnx"));
  prepareModel({ checkout, onProgress: (line) => lines.push(line) });
  expect((await stat(join(folder, "onnx/model.onnx"))).mtimeMs).toBe(before.mtimeMs);
  expect(lines).toHaveLength(1);
});

test("a damaged model is made anew", async () => {
  const file = join(prepareModel({ checkout }), "onnx/model.onnx");
  const { size } = await stat(file);
  await truncate(file, 1000);
  prepareModel({ checkout });
  expect((await stat(file)).size).toBe(size);
});

test("three processes that prepare it at once all end well and leave one model and no scraps", async () => {
  const entry = `${process.cwd()}/scripts/model/prepare-model.ts`;
  const program = `(await import(${JSON.stringify(entry)})).prepareModel({ checkout: ${JSON.stringify(checkout)} })`;
  const run = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  await Promise.all([run(), run(), run()]);
  expect(await readdir(join(checkout, ".cache/models"))).toEqual(["all-MiniLM-L6-v2"]);
  const lines: string[] = [];
  prepareModel({ checkout, onProgress: (line) => lines.push(line) });
  expect(lines).toEqual([]);
}, 60_000);

test("weights that are not the expected ones are refused", async () => {
  const path = join(checkout, "model.safetensors");
  await writeFile(path, "something else");
  expect(() => checkSources({ weights: { path, sha256: "0".repeat(64) } })).toThrow("run npm ci");
});
