import { expect, test } from "vitest";
import { BatchQueue } from "@/lib/ai/embedding/batch-queue";

const tasks = (name: string, count: number, tokens: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${name}${index}`, tokens }));

const takeNames = (queue: BatchQueue<{ name: string; tokens: number }>) =>
  queue.takeBatch().map((task) => task.name);

test("a question goes before the rest of a long document", () => {
  const queue = new BatchQueue<{ name: string; tokens: number }>(256);
  queue.add(tasks("passage", 50, 200), false);
  expect(takeNames(queue)).toEqual(["passage0"]);
  queue.add(tasks("question", 1, 10), true);
  expect(takeNames(queue)).toEqual(["question0"]);
  expect(takeNames(queue)).toEqual(["passage1"]);
});

test("short texts share a batch as far as its tokens go, padding included", () => {
  const queue = new BatchQueue<{ name: string; tokens: number }>(100);
  for (const [name, tokens] of [
    ["a", 20],
    ["b", 30],
    ["c", 30],
    ["d", 30],
  ] as const) {
    queue.add(tasks(name, 1, tokens), false);
  }
  expect(takeNames(queue)).toEqual(["a0", "b0", "c0"]);
  expect(takeNames(queue)).toEqual(["d0"]);
  expect(takeNames(queue)).toEqual([]);
});

test("a short message does not wait for a whole long document before it", () => {
  const queue = new BatchQueue<{ name: string; tokens: number }>(256);
  queue.add(tasks("long", 50, 200), false);
  queue.add(tasks("short", 1, 10), false);
  expect(takeNames(queue)).toEqual(["long0"]);
  expect(takeNames(queue)).toEqual(["short0"]);
  expect(takeNames(queue)).toEqual(["long1"]);
});

test("a task longer than a batch is still done, alone", () => {
  const queue = new BatchQueue<{ name: string; tokens: number }>(100);
  queue.add(tasks("huge", 2, 500), false);
  expect(takeNames(queue)).toEqual(["huge0"]);
  expect(takeNames(queue)).toEqual(["huge1"]);
});

test("a document is cut only as far as it is needed", () => {
  let cut = 0;
  const queue = new BatchQueue<{ name: string; tokens: number }>(256);
  queue.add(
    (function* () {
      for (const task of tasks("passage", 50, 200)) {
        cut += 1;
        yield task;
      }
    })(),
    false,
  );
  queue.takeBatch();
  expect(cut).toBe(2);
});
