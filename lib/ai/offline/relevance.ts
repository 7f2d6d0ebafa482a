import { findRoles } from "./catalogue/find-roles";
import { findSkills } from "./catalogue/find-skills";

/** Words that nearly every talk about work holds: sharing them says nothing. */
const GENERIC =
  "a about above after again all also am an and any are as ask at be because been before being between both but by can career could day did do does doing done down during each experience few for from further get give go going good great had has have having he help her here him his how i if in into is it its job just know learn like ll look made make many may me might more most much my need new no not now of off on one only or other our out over own part people person place please plan put re really role same say see she should show so some something still such take tell than that the their them then there these they thing think this those through time to too two under until up us use very want was way we well were what when where which while who why will with without work working worked would year years yes yet you your write wrote level junior mid senior today question answer company team start first next interview resume cv skill skills move change word words".split(
    " ",
  );
const GENERIC_STEMS = new Set(GENERIC.map(stem));

/** The stems of the words that carry meaning. */
export function contentStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];
  return new Set(words.map(stem).filter((word) => word.length > 2 && !GENERIC_STEMS.has(word)));
}

/**
 * A score of how strongly a sentence speaks of the same matter as the question: 0 means that quoting the one to answer
 * the other would be nonsense.
 */
export function relevanceTo(question: string): (sentence: string) => number {
  const asked = contentStems(question);
  const named = namesIn(question);
  return (sentence) => {
    const shared = [...contentStems(sentence)].filter((word) => asked.has(word)).length;
    const alike = [...namesIn(sentence)].filter((name) => named.has(name)).length;
    return alike > 0 || shared > 1 ? shared + 2 * alike : 0;
  };
}

function namesIn(text: string) {
  return new Set([
    ...findSkills(text).map((found) => found.value),
    ...findRoles(text).map((found) => found.value.title),
  ]);
}

function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, "");
  return word
    .replace(/ies$/, "y")
    .replace(/(?:ing|ed|es|ly|s)$/, "")
    .replace(/e$/, "");
}
