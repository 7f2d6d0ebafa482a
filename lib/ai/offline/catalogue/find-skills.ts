import { type Found, findPhrases, phraseKey } from "./find-phrases";
import { generalSkills } from "./general-skills";
import { roles } from "./roles";
import { technicalSkills } from "./technical-skills";

interface Skill {
  name: string;
  /** Counts only when written exactly so. */
  isExact: boolean;
  shows: string[];
}

const entries = [technicalSkills, generalSkills].flatMap((lines) => lines.trim().split("\n")).map(readEntry);
const named = new Map(entries.map(({ skill }) => [skill.name, skill]));
const known = new Map<string, Skill>();
for (const { skill, aliases } of entries) {
  for (const name of [skill.name, ...aliases]) known.set(phraseKey(name), skill);
}
for (const name of roles.flatMap((role) => [...role.core, ...role.useful])) {
  const key = phraseKey(name);
  if (!known.has(key)) known.set(key, { name, isExact: false, shows: [] });
}

/** The skills a text names, by their name in the gazetteer, in order, each mention. */
export function findSkills(text: string): Found<string>[] {
  return findPhrases(text, known)
    .filter((found) => !isOrdinaryWord(found, text))
    .map((found) => ({ ...found, value: found.value.name }));
}

/** The gazetteer's name for a skill, or the text itself when it holds none. */
export function canonicalSkill(text: string): string {
  return known.get(phraseKey(text))?.name ?? text.trim();
}

/** A skill and all that it shows besides: who knows PostgreSQL knows SQL. */
export function withShown(skill: string): string[] {
  return [skill, ...(named.get(skill)?.shows ?? [])];
}

function isOrdinaryWord({ value, words, start, end }: Found<Skill>, text: string) {
  if (!value.isExact || phraseKey(words) !== phraseKey(value.name)) return false;
  if (words !== value.name) return true;
  if (words.length > 2) return /^\s+to\b/.test(text.slice(end, end + 5));
  return !isShortNameInContext(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 12));
}

/** Go, R and C need company: another item of a list, or a word that takes a language. */
function isShortNameInContext(before: string, after: string) {
  if (/^[-\s]+(?:level|suite|section|to|for|back|on|ahead|through|into|over|home|straight)\b/i.test(after))
    return false;
  const isListed = /[,;/:•]\s*$/.test(before) || /^\s*[,;/]/.test(after) || before.trim() === "";
  const isTaken =
    /\b(?:in|with|using|and|or|know|knows|learn|learning|learnt|write|wrote|written|of|some|use|used|about)\s+$/i;
  const isNamed =
    /^\s+(?:programming|developer|engineer|services?|code|language|microservices?|backend)\b/i.test(after);
  return isListed || isNamed || isTaken.test(before);
}

function readEntry(line: string) {
  const [name = "", aliases = "", shows = ""] = line.split("|").map((part) => part.trim());
  const split = (text: string) => text.split(";").flatMap((item) => item.trim() || []);
  const skill: Skill = { name: name.replace("*", ""), isExact: name.endsWith("*"), shows: split(shows) };
  return { skill, aliases: split(aliases) };
}
