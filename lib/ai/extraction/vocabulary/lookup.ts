import { handsOnSkills } from "./hands-on-skills";
import { spokenLanguages } from "./languages";
import { officeSkills } from "./office-skills";
import { roleNouns } from "./role-nouns";
import { softwareSkills } from "./software-skills";
import { softwareTools } from "./software-tools";

export interface Known {
  name: string;
  kind: "skill" | "language";
  /** Also an everyday word: in running text it counts only when written so. */
  isOrdinary: boolean;
  /** A language or tool: a "Java developer" knows it. */
  isTool: boolean;
}

const known = new Map<string, Known>();
read(spokenLanguages, "language");
read(softwareTools, "skill", true);
for (const entries of [softwareSkills, officeSkills, handsOnSkills]) read(entries, "skill");
const nouns = new Set(roleNouns.trim().split(/\s+/));

/** The skill or language of this name, in any case and spelling that the vocabulary holds. */
export function lookUp(words: string): Known | undefined {
  const key = words
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
  return known.get(key) ?? (key.length > 4 && /[^s]s$/.test(key) ? known.get(key.slice(0, -1)) : undefined);
}

/** "caseworker", "silversmith", "hydrologist": what is at work by the word's own form. */
const COMPOUND =
  /^[a-z]{3,}(?:worker|smith|wright|ologist|ographer|therapist|technician|engineer|(?:dress|watch|clock|cabinet|shoe|boiler|tool|glass|film|candle|instrument)maker|keeper|setter|binder|builder|monger|master|grower|dresser|fighter|(?:farm|stage|deck|ranch)hand)s?$/;

/** Whether a word, in the singular or plural, names what somebody is by work. */
export function isRoleNoun(word: string): boolean {
  return nouns.has(word) || COMPOUND.test(word) || (word.endsWith("s") && nouns.has(word.slice(0, -1)));
}

function read(entries: string, kind: Known["kind"], isTool = false) {
  for (const entry of entries.split(";")) {
    const [written = "", aliases = ""] = entry.split("=").map((part) => part.trim());
    const name = written.replace("*", "");
    const value = { name, kind, isOrdinary: written.endsWith("*"), isTool };
    for (const alias of [name, ...aliases.split(",")]) {
      const key = alias
        .toLowerCase()
        .replace(/[\s-]+/g, " ")
        .trim();
      if (key && !known.has(key)) known.set(key, value);
    }
  }
}
