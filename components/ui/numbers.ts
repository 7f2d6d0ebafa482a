const whole = new Intl.NumberFormat("en");
const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD" });
const cents = new Intl.NumberFormat("en", {
  style: "currency",
  currency: "USD",
  maximumSignificantDigits: 2,
});

/** `12,345` */
export function inFull(count: number): string {
  return whole.format(count);
}

/** `12.3K` */
export function inShort(count: number): string {
  return short.format(count);
}

/** `$1.20`; of less than a cent its first two digits: `$0.0042`. */
export function inDollars(usd: number): string {
  return usd > 0 && usd < 0.01 ? cents.format(usd) : dollars.format(usd);
}

const UNITS = ["bytes", "kB", "MB", "GB", "TB"];

/** `34.1 MB` */
export function inBytes(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const size = bytes / 1000 ** step;
  return `${step === 0 ? size : size.toFixed(1)} ${UNITS[step]}`;
}

/** `840 ms`, `1.2 s` */
export function inTime(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
