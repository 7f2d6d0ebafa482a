import { isRoleNoun } from "../vocabulary/lookup";
import { inSentenceCase } from "./names";

/** "nurses" → "nurse", where the word is a noun of roles. */
export function singular(word: string) {
  return word.endsWith("s") && isRoleNoun(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

const SPELLINGS: Record<string, string> = {
  physio: "Physiotherapist",
  dev: "Developer",
  swe: "Software engineer",
  rn: "Registered nurse",
  vet: "Veterinarian",
};

const INITIALS =
  /^(?:ta|hca|hlta|qs|pa|ea|va|lpn|lvn|cna|crna|emt|odp|slt|sre|dba|ceo|cto|cfo|coo|cio|cmo|cpo|ciso|hrbp|sdr|bdr|csm|pcso|kp|mua|gp|dj|vp|svp|evp|sdet|eto|cra|msl)$/;

/** The name of a role in the singular, with titles in small letters and short forms written out. */
export function nameOf(original: string, noun: string): string {
  const lower = original.toLowerCase();
  if (Object.hasOwn(SPELLINGS, lower)) return SPELLINGS[lower] ?? original;
  if (INITIALS.test(lower)) return lower.toUpperCase();
  if (/ dev$/.test(lower)) return inSentenceCase(lowerTitle(`${original}eloper`));
  if (/ eng$/.test(lower)) return inSentenceCase(lowerTitle(`${original}ineer`));
  if (/ rep$/.test(lower)) return inSentenceCase(lowerTitle(`${original}resentative`));
  const one =
    noun.endsWith("s") && singular(noun) !== noun && /s$/i.test(original) ? original.slice(0, -1) : original;
  return inSentenceCase(lowerTitle(one));
}

/** "Senior Backend Engineer" is how titles are written, not how they are said; abbreviations keep their capitals. */
function lowerTitle(words: string): string {
  return words
    .split(" ")
    .map((word) => (/^\p{Lu}[\p{Ll}'-]+$/u.test(word) ? word.toLowerCase() : word))
    .join(" ");
}
