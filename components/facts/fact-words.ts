import type { Words } from "@/lib/i18n/words";
import type { Fact } from "@/lib/users/contract";

type Worded = Pick<Fact, "predicate" | "modality" | "value" | "quantity" | "of" | "of_words">;
type FactWords = Words<"facts">;

/** The kinds of claims that read by more than their value alone, where they hold now and where they held once. */
const HAS = ["level", "role", "employer", "location", "language", "salary", "goal"] as const;
const HAD = ["role", "employer", "location"] as const;

/** A fact in a few words: "6 years of Go", "6 years as a nurse", "learning Rust", "goal: Team lead". */
export function wordsOf(fact: Worded, t: FactWords): string {
  const { predicate, modality } = fact;
  const value = predicate === "years" ? yearsOf(fact, t) : fact.value;
  if (modality === "has") return is(predicate, HAS) ? t(`has.${predicate}`, { value }) : value;
  if (modality === "had") return t(is(predicate, HAD) ? `had.${predicate}` : "had.other", { value });
  if (modality === "learning") return t("learning", { value });
  if (modality === "wants") return t(predicate === "goal" ? "has.goal" : "wants", { value });
  return t(predicate === "skill" ? "lacksSkill" : "lacks", { value });
}

/** The same as the person would say it of themselves, to choose one of two: "I know Go", "7 years of experience". */
export function answerOf(fact: Worded, t: FactWords): string {
  const { predicate, modality, value } = fact;
  if (predicate === "skill" && modality === "has") return t("iKnow", { value });
  if (predicate === "skill" && modality === "lacks") return t("iDoNotKnow", { value });
  return wordsOf(fact, t);
}

/** The same as it is told back: "you know Go", "7 years of experience". */
export function toldBack(fact: Worded, t: FactWords): string {
  const { predicate, modality, value } = fact;
  if (predicate === "skill" && modality === "has") return t("youKnow", { value });
  if (predicate === "skill" && modality === "lacks") return t("youDoNotKnow", { value });
  return wordsOf(fact, t);
}

/** What years are of, for a sentence about them: of a career, of a subject, or as a role, which has an article in English. */
export function ofWhat({ of, of_words }: Pick<Fact, "of" | "of_words">) {
  const [, article = "none", role = ""] = /^as (an?) (.+)$/.exec(of_words ?? "") ?? [];
  const kind = of_words === null ? "career" : role ? "role" : "subject";
  const name = of ?? role;
  return { kind, values: { article, role, name, subject: name } } as const;
}

function yearsOf(fact: Worded, t: FactWords): string {
  const { kind, values } = ofWhat(fact);
  return t(`years.${kind}`, { years: fact.quantity ?? Number(fact.value), ...values });
}

function is<Kind extends string>(predicate: string, kinds: readonly Kind[]): predicate is Kind {
  return kinds.some((kind) => kind === predicate);
}
