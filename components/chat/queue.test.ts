import { expect, test } from "vitest";
import { keeping, keepsNothing } from "@/tests/harness/live";
import { Queue } from "./queue";

const words = (id: string, text = id) => ({ id, text, prompt_id: null });

test("what waits keeps its order, and a reload finds it", () => {
  const browser = keeping();
  const queue = new Queue(browser, "c");
  queue.add(words("first"));
  queue.add(words("second"));
  expect(new Queue(browser, "c").all().map(({ text }) => text)).toEqual(["first", "second"]);
  expect(new Queue(browser, "another").all()).toEqual([]);
});

test("what one tab took back is not sent by another", () => {
  const browser = keeping();
  const here = new Queue(browser, "c");
  const there = new Queue(browser, "c");
  here.add(words("taken back"));
  expect(there.all()).toHaveLength(1);
  expect(here.take("taken back")?.text).toBe("taken back");
  expect(there.take("taken back")).toBeNull();
});

test("a browser that keeps nothing holds it as long as the page", () => {
  const queue = new Queue(keepsNothing, "c");
  queue.add(words("held"));
  expect(queue.all()).toHaveLength(1);
  expect(queue.take("held")?.text).toBe("held");
  expect(queue.all()).toEqual([]);
});
