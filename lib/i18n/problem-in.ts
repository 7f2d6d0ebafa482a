import type { Locale } from "@/lib/i18n/locales";
import de from "./problems/de.json";
import es from "./problems/es.json";

type Foreign = Exclude<Locale, "en">;

/** `{0}`; in a translation also `{0:day}`, which says how the value is to be written. */
const PLACE = /\{(\d+)(?::(\w+))?\}/g;

/** A sentence of ours is a line or two. What is longer carries a text that somebody sent. */
const LONGEST = 5_000;

interface Pattern {
  /** What stands before, between and after the values. */
  literals: string[];
  translation: string;
}

const CATALOGUES: Record<Foreign, Record<string, string>> = { de, es };
const made: Partial<Record<Foreign, { exact: Map<string, string>; patterns: Pattern[] }>> = {};

/**
 * A refusal, as the code says it in English, in another language; as it is where no catalogue has it. What the code put into
 * it (names, numbers) stays as it is, unless the translation says how it is written there.
 */
export function problemIn(locale: Locale, sentence: string): string {
  if (locale === "en" || sentence.length > LONGEST) return sentence;
  made[locale] ??= wordsOf(CATALOGUES[locale]);
  const { exact, patterns } = made[locale];
  const whole = exact.get(sentence);
  if (whole !== undefined) return whole;
  for (const { literals, translation } of patterns) {
    const values = valuesIn(sentence, literals);
    if (values) return filled(locale, translation, values);
  }
  return sentence;
}

/** The same with the sentence of its `error`, as of a reply that failed, in another language. */
export function withErrorIn<T>(locale: Locale, thing: T): T {
  if (locale === "en" || typeof thing !== "object" || thing === null || !("error" in thing)) return thing;
  const { error } = thing;
  if (typeof error !== "object" || error === null || !("message" in error)) return thing;
  return { ...thing, error: { ...error, message: problemIn(locale, String(error.message)) } };
}

/** Patterns that say most come first: `{0} At most {1}.` fits many a sentence. */
function wordsOf(catalogue: Record<string, string>) {
  const exact = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const [sentence, translation] of Object.entries(catalogue)) {
    const literals = sentence.split(/\{\d+\}/);
    if (literals.length === 1) exact.set(sentence, translation);
    else patterns.push({ literals, translation });
  }
  const said = ({ literals }: Pattern) => literals.join("").length;
  return { exact, patterns: patterns.sort((one, other) => said(other) - said(one)) };
}

/** By searching for one literal after the other, never back: however a value looks, it costs one pass over the sentence. */
function valuesIn(sentence: string, literals: string[]): string[] | undefined {
  const first = literals.at(0) ?? "";
  const last = literals.at(-1) ?? "";
  const end = sentence.length - last.length;
  if (!sentence.startsWith(first) || !sentence.endsWith(last)) return undefined;
  const values: string[] = [];
  let from = first.length;
  for (const literal of literals.slice(1, -1)) {
    const at = sentence.indexOf(literal, from);
    if (at < 0) return undefined;
    values.push(sentence.slice(from, at));
    from = at + literal.length;
  }
  return from <= end ? [...values, sentence.slice(from, end)] : undefined;
}

function filled(locale: Foreign, translation: string, values: string[]): string {
  return translation.replace(PLACE, (place, at: string, manner: string | undefined) => {
    const value = values[Number(at)] ?? place;
    return (manner && written(locale, value, manner)) || value;
  });
}

/** A value as that language writes it; undefined for what is none of the kind. */
function written(locale: Foreign, value: string, manner: string): string | undefined {
  if (manner === "said") return problemIn(locale, value);
  if (manner === "number") {
    return /^\d{1,15}$/.test(value) ? new Intl.NumberFormat(locale).format(Number(value)) : undefined;
  }
  // `1 December`; a leap year has every day.
  const at = new Date(manner === "day" ? `${value} 2000 UTC` : value);
  if (Number.isNaN(at.getTime())) return undefined;
  if (manner === "day")
    return at.toLocaleDateString(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  return `${at.toLocaleString(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" })} UTC`;
}
