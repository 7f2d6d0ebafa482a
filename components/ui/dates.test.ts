import { expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { datesIn, dayOf, daysBetween } from "./dates";

const AT = "2026-03-03T13:05:00.000Z";

test("a day is named as far as it is needed, and begins with a capital", () => {
  const named = LOCALES.map((locale) =>
    ["2026-03-03", "2026-03-02", "2026-03-01", "2025-03-03"].map((day) =>
      datesIn(locale).nameDay(day, "2026-03-03"),
    ),
  );
  expect(named).toEqual([
    ["Today", "Yesterday", "Sunday 1 March", "3 March 2025"],
    ["Heute", "Gestern", "Sonntag, 1. März", "3. März 2025"],
    ["Hoy", "Ayer", "Domingo, 1 de marzo", "3 de marzo de 2025"],
  ]);
});

test("a month has its year", () => {
  expect(LOCALES.map((locale) => datesIn(locale).nameMonth("2025-03-01"))).toEqual([
    "March 2025",
    "März 2025",
    "Marzo de 2025",
  ]);
});

test("a moment is written where the reader is, and counts to 24", () => {
  const written = LOCALES.map((locale) => {
    const { shortDate, timeOf, dateAndTime, format } = datesIn(locale);
    const weekday = format(AT, "Europe/Berlin", { weekday: "long" });
    return [
      shortDate(AT, "Europe/Berlin"),
      timeOf(AT, "Europe/Berlin"),
      dateAndTime(AT, "Asia/Tokyo"),
      weekday,
    ];
  });
  expect(written).toEqual([
    ["3 Mar 2026", "14:05", "3 Mar 2026, 22:05", "Tuesday"],
    ["3. März 2026", "14:05", "03.03.2026, 22:05", "Dienstag"],
    ["3 mar 2026", "14:05", "3 mar 2026, 22:05", "martes"],
  ]);
});

test("a day begins where the reader is", () => {
  expect(dayOf("2026-03-03T23:30:00.000Z", "Europe/Berlin")).toBe("2026-03-04");
  expect(dayOf("2026-03-03T23:30:00.000Z", "America/New_York")).toBe("2026-03-03");
  expect(daysBetween("2026-03-01", "2026-03-04")).toBe(3);
});
