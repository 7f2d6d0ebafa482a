import { phraseKey } from "../catalogue/find-phrases";
import { findSkills } from "../catalogue/find-skills";
import { bullets } from "../markdown";
import { inWords, plain } from "../plain";
import { quote } from "../quote";
import type { Statement } from "../statements";
import type { Advice } from "./advice";

/**
 * Whether a text names the thing itself: who asks for one tool of a kind ("Salesforce") is not told by another ("HubSpot"), while
 * who asks for the kind ("CRM systems") is told by each. What the gazetteer does not hold is named by any text.
 */
export function namesThing(subject: string): (text: string) => boolean {
  const found = findSkills(subject);
  const ofKind = found.some(({ words, value }) => isNameOf(words, value));
  if (found.length === 0 || ofKind) return () => true;
  const names = found.flatMap(({ words, value }) => [words, ...(isShortFor(words, value) ? [value] : [])]);
  const keys = names.map((name) => ` ${phraseKey(name)} `);
  return (text) => {
    const said = ` ${phraseKey(text.slice(0, 4_000))} `;
    return keys.some((key) => said.includes(key));
  };
}

function isNameOf(words: string, value: string) {
  return phraseKey(words) === phraseKey(value);
}

/** "JS" and "JavaScript", "k8s" and "Kubernetes" are one thing by two names. */
function isShortFor(words: string, value: string) {
  return words.charAt(0).toLowerCase() === value.charAt(0).toLowerCase();
}

/** Of the thing itself nothing is known, but of others of its kind. */
export function nearTo(name: string, told: Statement[], inProfile: string[]): Advice {
  const skills = inProfile.slice(0, 4).map((skill) => `**${plain(skill, 40)}**`);
  return {
    opening: `Nothing you told me names ${name} itself, so of that I know nothing. What comes near, being of the same kind:`,
    body: [
      told.length > 0 ? bullets(told.map(quote)) : "",
      skills.length > 0 ? `Your profile lists ${inWords(skills)}.` : "",
      "That is a neighbour and no proof: in an application call each thing by its own name, and say what carries over.",
    ].filter(Boolean),
    next: `Have you worked with ${name} too? Where, and on what?`,
    isFromMemory: true,
  };
}
