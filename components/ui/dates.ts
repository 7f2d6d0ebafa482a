import { useLocale } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";

export type Dates = ReturnType<typeof compose>;

// British English writes the day before the month and counts to 24, as the other two languages do.
const WRITTEN_AS: Record<Locale, string> = { en: "en-GB", de: "de-DE", es: "es-ES" };

const known = new Map<Locale, Dates>();

/** Dates as the language of the page writes them. */
export function useDates(): Dates {
  return datesIn(useLocale());
}

/** The same where no component asks. */
export function datesIn(locale: Locale): Dates {
  const dates = known.get(locale) ?? compose(WRITTEN_AS[locale]);
  known.set(locale, dates);
  return dates;
}

function compose(written: string) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (timeZone: string, options: Intl.DateTimeFormatOptions) => {
    const key = timeZone + JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.DateTimeFormat(written, { timeZone, ...options });
    formats.set(key, format);
    return format;
  };
  const relative = new Intl.RelativeTimeFormat(written, { numeric: "auto" });
  return {
    /** `Today`, `Yesterday`, `Tuesday 3 March`, `3 March 2025`. */
    nameDay: (day: string, today: string): string => {
      const ago = daysBetween(day, today);
      if (ago === 0 || ago === 1) return begun(relative.format(-ago, "day"), written);
      const isThisYear = day.slice(0, 4) === today.slice(0, 4);
      const more = isThisYear ? ({ weekday: "long" } as const) : ({ year: "numeric" } as const);
      return begun(format("UTC", { day: "numeric", month: "long", ...more }).format(new Date(day)), written);
    },
    /** `March 2025`. */
    nameMonth: (day: string): string =>
      begun(format("UTC", { month: "long", year: "numeric" }).format(new Date(day)), written),
    /** `14:05`. */
    timeOf: (at: string, timeZone: string): string =>
      format(timeZone, { hour: "2-digit", minute: "2-digit" }).format(new Date(at)),
    /** `24 Nov 2026`. */
    shortDate: (at: string, timeZone: string): string =>
      format(timeZone, { day: "numeric", month: "short", year: "numeric" }).format(new Date(at)),
    /** `24 Nov 2026, 14:05`. */
    dateAndTime: (at: string, timeZone: string): string =>
      format(timeZone, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at)),
    /** Any other shape. */
    format: (at: string, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
      format(timeZone, options).format(new Date(at)),
  };
}

/** With a capital, as what stands alone begins. */
function begun(text: string, written: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(written) + rest.join("");
}

const days = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-24`, the day on which `at` falls for the reader. */
export function dayOf(at: string | Date, timeZone: string): string {
  const format =
    days.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  days.set(timeZone, format);
  const parts = format.formatToParts(new Date(at));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** How many days lie between two days of `dayOf`. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}
