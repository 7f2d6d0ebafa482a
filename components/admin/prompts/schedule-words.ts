import type { Dates } from "@/components/ui/dates";
import type { Words } from "@/lib/i18n/words";

/** What was typed in the reader's own time, as a moment of UTC; null while it is none. */
export function momentOf(local: string): string | null {
  const time = new Date(local);
  return local === "" || Number.isNaN(time.getTime()) ? null : time.toISOString();
}

interface Language {
  dates: Dates;
  t: Words<"adminPrompts">;
}

/** `Friday 27 November 2026 at 09:00, Europe/Berlin (08:00 UTC)`: nobody has to guess whose nine o'clock it is. */
export function momentIn(at: string, zone: string, { dates, t }: Language): string {
  // Apart, because not every browser puts the same sign between the two.
  const day = dates.format(at, zone, { day: "numeric", month: "long", year: "numeric" });
  const weekday = dates.format(at, zone, { weekday: "long" });
  const time = dates.timeOf(at, zone);
  if (zone === "UTC") return t("schedule.atUtc", { weekday, day, time });
  return t("schedule.at", { weekday, day, time, zone, utc: dates.timeOf(at, "UTC") });
}
