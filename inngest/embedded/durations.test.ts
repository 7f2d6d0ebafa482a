import { expect, test } from "vitest";
import { durationMs } from "@/inngest/embedded/durations";

test("durations are read as the SDK writes them, times until they come", () => {
  expect(durationMs("1h30m")).toBe(5_400_000);
  expect(durationMs("2s")).toBe(2_000);
  expect(durationMs("1w2d")).toBe(777_600_000);
  expect(durationMs("2026-01-01T00:00:10.000Z", Date.parse("2026-01-01T00:00:00Z"))).toBe(10_000);
  expect(durationMs("2020-01-01T00:00:00.000Z")).toBe(0);
  for (const text of ["", "soon", "5 apples", "1h and more"]) expect(() => durationMs(text)).toThrow();
});
