import { extractClaims } from "@/lib/ai/extraction/extract-claims";
import { type Aim, aimAt } from "./aims";
import { findRoles } from "./catalogue/find-roles";
import { lowerFirst, plain } from "./plain";

/** What a message says of the person who wrote it, in words that the catalogue need not hold. */
export interface Heard {
  role: Aim | null;
  /** The work they would like to do. */
  goal: Aim | null;
  skills: string[];
  /** Where and how long they work, live and studied, as an answer repeats it. */
  facts: string[];
}

const READ = 4_000;
/** Of no weight here: only years since a date depend on it, and those are not asked for. */
const NOW = new Date("2026-01-01T00:00:00Z");

export function heardIn(message: string): Heard {
  const claims = extractClaims(message.slice(0, READ), NOW).filter(({ origin }) => origin === "statement");
  const firstOf = (predicate: string, modality: string) =>
    claims.find((claim) => claim.predicate === predicate && claim.modality === modality)?.value ?? null;
  return {
    role: titled(aimOf(firstOf("role", "has"))),
    goal: aimOf(firstOf("goal", "wants")),
    skills: claims.flatMap(({ predicate, modality, value }) =>
      predicate === "skill" && modality === "has" ? value : [],
    ),
    facts: claims.flatMap(({ predicate, modality, value }) => {
      if (modality !== "has") return [];
      if (predicate === "years") return `${value} years`;
      return predicate === "employer" || predicate === "location" || predicate === "education" ? value : [];
    }),
  };
}

function titled(aim: Aim | null): Aim | null {
  return aim && { ...aim, isTitle: true };
}

function aimOf(words: string | null): Aim | null {
  // "Down to 70 percent" is no work.
  if (!words || /^\W*\d/.test(words)) return null;
  const [found] = findRoles(words);
  const isWhole = found && found.words.length === words.length;
  if (isWhole) return aimAt(found);
  return { words, role: found?.value ?? null, name: plain(lowerFirst(words), 60) };
}
