import fc from "fast-check";
import { expect, test } from "vitest";
import { refuseDeepJson } from "./refuse-deep-json";

const nested = (levels: number, open = "[", close = "]") => open.repeat(levels) + close.repeat(levels);

test("64 levels are taken, 65 are refused, of lists and of objects", () => {
  expect(() => refuseDeepJson(nested(64))).not.toThrow();
  expect(() => refuseDeepJson(nested(65))).toThrow("64 levels");
  expect(() => refuseDeepJson(nested(65, '{"a":', "}"))).toThrow("64 levels");
  expect(() => refuseDeepJson("[".repeat(1_000_000))).toThrow("64 levels");
});

test("brackets in texts are no levels, however their quotes are escaped", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "\\", "[", "{", "]", "a") }), (text) => {
      expect(() => refuseDeepJson(JSON.stringify([text, "[".repeat(80), { [text]: text }]))).not.toThrow();
      expect(() => refuseDeepJson(`[${JSON.stringify(text)},${nested(64)}]`)).toThrow("64 levels");
    }),
  );
});
