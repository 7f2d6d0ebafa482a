const UNITS: Record<string, number> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Milliseconds of a duration as the SDK writes it (`1h30m`), or from now until a time (ISO 8601). Throws on other text. */
export function durationMs(text: string | number, now = Date.now()): number {
  if (typeof text === "number") return text;
  if (/^\d{4}-\d\d-\d\d/.test(text)) return Math.max(0, Date.parse(text) - now);
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text.replace(/\s/g, "")) {
    throw new Error(`"${text}" is no duration`);
  }
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ""] ?? 0), 0);
}
