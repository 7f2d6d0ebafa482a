import type { Fact } from "@/lib/users/contract";

type Worded = Pick<Fact, "predicate" | "modality" | "value" | "quantity" | "of_words">;

/** How each kind of claim reads where it holds now; every other kind reads by its value alone. */
const HAS: Partial<Record<Fact["predicate"], (value: string) => string>> = {
  level: (value) => `${value} level`,
  role: (value) => `works as ${value}`,
  employer: (value) => `works at ${value}`,
  location: (value) => `lives in ${value}`,
  language: (value) => `speaks ${value}`,
  salary: (value) => `earns ${value}`,
  goal: (value) => `goal: ${value}`,
};

const HAD: Partial<Record<Fact["predicate"], (value: string) => string>> = {
  role: (value) => `was ${value}`,
  employer: (value) => `worked at ${value}`,
  location: (value) => `lived in ${value}`,
};

/** A fact in a few words: "6 years of Go", "6 years as a nurse", "learning Rust", "goal: Team lead". */
export function wordsOf({ predicate, modality, value, quantity, of_words }: Worded): string {
  const said = predicate === "years" ? yearsOf(quantity ?? Number(value), of_words) : value;
  if (modality === "has") return HAS[predicate]?.(said) ?? said;
  if (modality === "had") return HAD[predicate]?.(said) ?? `earlier: ${said}`;
  if (modality === "learning") return `learning ${said}`;
  if (modality === "wants") return predicate === "goal" ? `goal: ${said}` : `wants ${said}`;
  return predicate === "skill" ? `doesn’t know ${said}` : `not ${said}`;
}

/** The same as the person would say it of themselves, to choose one of two: "I know Go", "7 years of experience". */
export function answerOf(fact: Worded): string {
  if (fact.predicate === "skill" && fact.modality === "has") return `I know ${fact.value}`;
  if (fact.predicate === "skill" && fact.modality === "lacks") return `I don’t know ${fact.value}`;
  return wordsOf(fact);
}

/** The same as it is told back: "you know Go", "7 years of experience". */
export function toldBack(fact: Worded): string {
  return answerOf(fact).replace(/^I /, "you ");
}

function yearsOf(years: number, of: string | null): string {
  return `${years} ${years === 1 ? "year" : "years"} ${of ?? "of experience"}`;
}
