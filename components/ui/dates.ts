const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = timeZone + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat("en-GB", { timeZone, ...options });
  formats.set(key, known);
  return known;
}

/** `2026-11-24`, the day on which `at` falls for the reader. */
export function dayOf(at: string | Date, timeZone: string): string {
  const parts = format(timeZone, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(
    new Date(at),
  );
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** How many days lie between two days of `dayOf`. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** `Today`, `Yesterday`, `Tuesday 3 March`, `3 March 2025`. */
export function nameDay(day: string, today: string): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return "Today";
  if (ago === 1) return "Yesterday";
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return format("UTC", {
    day: "numeric",
    month: "long",
    ...(isThisYear ? { weekday: "long" } : { year: "numeric" }),
  }).format(new Date(day));
}

/** `March 2025`. */
export function nameMonth(day: string): string {
  return format("UTC", { month: "long", year: "numeric" }).format(new Date(day));
}

/** `14:05`. */
export function timeOf(at: string, timeZone: string): string {
  return format(timeZone, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}

/** `24 Nov 2026`. */
export function shortDate(at: string, timeZone: string): string {
  return format(timeZone, { day: "numeric", month: "short", year: "numeric" }).format(new Date(at));
}
