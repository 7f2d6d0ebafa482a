import { afterEach, expect, test, vi } from "vitest";
import { guardWords, mayLeaveAll } from "./use-unsaved-warning";

afterEach(() => vi.unstubAllGlobals());

test("what leads away without a link asks once for all places, as long as one is not saved", () => {
  vi.stubGlobal("window", new EventTarget());
  expect(mayLeaveAll()).toBe(true);
  const first = vi.fn(() => false);
  const second = vi.fn(() => true);
  const ends = [guardWords(first), guardWords(second)];
  expect(mayLeaveAll()).toBe(false);
  expect([first, second].map((each) => each.mock.calls.length)).toEqual([1, 0]);
  ends[0]?.();
  expect(mayLeaveAll()).toBe(true);
  expect(second).toHaveBeenCalledOnce();
  ends[1]?.();
  first.mockClear();
  expect(mayLeaveAll()).toBe(true);
  expect(first).not.toHaveBeenCalled();
});
