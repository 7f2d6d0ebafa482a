import { expect, test } from "vitest";
import { datesIn } from "@/components/ui/dates";
import type { Locale } from "@/lib/i18n/locales";
import { wordsIn } from "@/tests/harness/words";
import { momentIn } from "./schedule-words";

const speaking = (locale: Locale) => ({ dates: datesIn(locale), t: wordsIn("adminPrompts", locale) });
const at = "2026-11-27T08:00:00.000Z";

test("a moment names its zone, and what the clock shows in UTC then", () => {
  const english = speaking("en");
  const inBerlin = "Friday 27 November 2026 at 09:00, Europe/Berlin (08:00 UTC)";
  expect(momentIn(at, "Europe/Berlin", english)).toBe(inBerlin);
  expect(momentIn(at, "UTC", english)).toBe("Friday 27 November 2026 at 08:00 UTC");
  const late = momentIn("2026-11-27T23:30:00.000Z", "Asia/Tokyo", english);
  expect(late).toContain("Saturday 28 November 2026 at 08:30");
});

test("and does so in the reader's language", () => {
  const inBerlin = "Freitag, 27. November 2026, 09:00 Uhr, Europe/Berlin (08:00 UTC)";
  expect(momentIn(at, "Europe/Berlin", speaking("de"))).toBe(inBerlin);
  expect(momentIn(at, "UTC", speaking("es"))).toBe("El viernes 27 de noviembre de 2026 a las 08:00 UTC");
});
