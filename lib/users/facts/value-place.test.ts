import { expect, test } from "vitest";
import { areOverlapping, valuePlace } from "./value-place";

const QUOTE = "I am a registered nurse in Leeds, good at negotiating and Go, not at golf.";
const placed = (value: string) => {
  const { start, end } = valuePlace({ value, quote: QUOTE, start: 100 });
  return QUOTE.slice(start - 100, end - 100);
};

test("a value stands where its words do, as one or apart, in another form too", () => {
  expect(placed("Registered Nurse")).toBe("registered nurse");
  expect(placed("Nurse (registered)")).toBe("registered nurse");
  expect(placed("Negotiation")).toBe("negotiat");
  expect(placed("GO")).toBe("Go");
});

test("a value whose words are not there stands wherever its quote does", () => {
  for (const value of ["RN", "Nursing lead", "", "Gol"]) expect(placed(value)).toBe(QUOTE);
  expect(valuePlace({ value: "Go", quote: "İ know Go", start: 3 })).toEqual({ start: 3, end: 12 });
});

test("places that only touch do not overlap", () => {
  expect(areOverlapping({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
  expect(areOverlapping({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
});
