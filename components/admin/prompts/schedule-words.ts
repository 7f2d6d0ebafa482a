/** What was typed in the reader's own time, as a moment of UTC; null while it is none. */
export function momentOf(local: string): string | null {
  const time = new Date(local);
  return local === "" || Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** `Friday 27 November 2026 at 09:00, Europe/Berlin (08:00 UTC)`: nobody has to guess whose nine o'clock it is. */
export function momentIn(at: string, zone: string): string {
  // Apart, because not every browser puts the same sign between the two.
  const day = format(at, zone, { day: "numeric", month: "long", year: "numeric" });
  const here = `${format(at, zone, { weekday: "long" })} ${day}`;
  const time = format(at, zone, { hour: "2-digit", minute: "2-digit" });
  const isUtc = zone === "UTC";
  const utc = format(at, "UTC", { hour: "2-digit", minute: "2-digit" });
  return isUtc ? `${here} at ${time} UTC` : `${here} at ${time}, ${zone} (${utc} UTC)`;
}

function format(at: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone }).format(new Date(at));
}
