import { expect, test } from "vitest";
import { momentIn } from "./schedule-words";

test("a moment names its zone, and what the clock shows in UTC then", () => {
  const at = "2026-11-27T08:00:00.000Z";
  expect(momentIn(at, "Europe/Berlin")).toBe("Friday 27 November 2026 at 09:00, Europe/Berlin (08:00 UTC)");
  expect(momentIn(at, "UTC")).toBe("Friday 27 November 2026 at 08:00 UTC");
  expect(momentIn("2026-11-27T23:30:00.000Z", "Asia/Tokyo")).toContain("Saturday 28 November 2026 at 08:30");
});
