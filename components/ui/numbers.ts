import { useLocale } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";

export type Numbers = ReturnType<typeof compose>;

const known = new Map<Locale, Numbers>();

/** Numbers as the language of the page writes them. */
export function useNumbers(): Numbers {
  return numbersIn(useLocale());
}

/** The same where no component asks. */
export function numbersIn(locale: Locale): Numbers {
  const numbers = known.get(locale) ?? compose(locale);
  known.set(locale, numbers);
  return numbers;
}

function compose(locale: Locale) {
  const whole = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  const money = { style: "currency", currency: "USD" } as const;
  const dollars = new Intl.NumberFormat(locale, money);
  const cents = new Intl.NumberFormat(locale, { ...money, maximumSignificantDigits: 2 });
  return {
    /** `12,345` */
    inFull: (count: number): string => whole.format(count),
    /** `12.3K` */
    inShort: (count: number): string => short.format(count),
    /** `$1.20`; of less than a cent its first two digits: `$0.0042`. */
    inDollars: (usd: number): string => (usd > 0 && usd < 0.01 ? cents : dollars).format(usd),
    /** 0.816 → `82%` */
    inPercent: (part: number): string => share.format(part),
    /** `34.1 MB` */
    inBytes: (bytes: number): string => {
      const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
      const size = bytes / 1000 ** step;
      return step === 0 ? bytesOf(locale).format(size) : `${tenths.format(size)} ${UNITS[step]}`;
    },
    /** `840 ms`, `1.2 s` */
    inTime: (ms: number): string =>
      ms < 1000 ? `${whole.format(Math.round(ms))} ms` : `${tenths.format(ms / 1000)} s`,
  };
}

const UNITS = ["bytes", "kB", "MB", "GB", "TB"];

function bytesOf(locale: Locale): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: "unit", unit: "byte", unitDisplay: "long" });
}
