import type { Outlook } from "@/lib/ai/offline/briefing";
import type { ProfileFact } from "@/lib/db/generated/client";
import type { ExperienceLevel } from "@/lib/users/contract";
import { composeSummary } from "@/lib/users/facts/compose-summary";
import { keyOfClaim } from "@/lib/users/facts/disagree";
import type { Standing } from "@/lib/users/facts/what-stands";
import { yearsInWords } from "@/lib/users/facts/years-in-words";

export interface ProfileOf {
  skills: string[];
  experienceLevel: ExperienceLevel | null;
  yearsExperience: number | null;
  profileSummary: string | null;
  summarySource: "person" | "facts" | null;
  outlook: Outlook;
}

const LEVELS: Record<string, ExperienceLevel> = {
  intern: "junior",
  graduate: "junior",
  entry: "junior",
  "entry-level": "junior",
  junior: "junior",
  mid: "mid",
  "mid-level": "mid",
  middle: "mid",
  intermediate: "mid",
  senior: "senior",
  lead: "senior",
  staff: "senior",
  principal: "senior",
};

/** The profile that a ledger's standing facts make. */
export function profileOf(standing: Standing[]): ProfileOf {
  const facts = standing.map(({ fact }) => fact);
  const has = facts.filter(({ modality }) => modality === "has");
  const skills = has.filter(({ predicate }) => predicate === "skill").map(({ value }) => value);
  const level = has.find(({ predicate }) => predicate === "level");
  const written = has.find(({ predicate }) => predicate === "summary");
  const known = {
    skills,
    experienceLevel: level ? levelOf(level.valueKey) : null,
    yearsExperience: yearsOfWork(has),
    outlook: outlookOf(facts),
  };
  const profileSummary = written?.value ?? composeSummary(known);
  const summarySource = written ? ("person" as const) : profileSummary ? ("facts" as const) : null;
  return { ...known, profileSummary, summarySource };
}

/** The years of the career; not said, the longest of a role that the person has. */
function yearsOfWork(has: ProfileFact[]): number | null {
  const all = has.filter(({ predicate }) => predicate === "years");
  const career = all.find(({ ofKey }) => ofKey === "")?.quantity?.toNumber();
  const held = new Set(has.filter(({ predicate }) => predicate === "role").map(({ valueKey }) => valueKey));
  const isHeld = ({ ofKey }: ProfileFact) => held.has(ofKey);
  const roles = all.filter(isHeld).flatMap(({ quantity }) => quantity?.toNumber() ?? []);
  return career ?? (roles.length > 0 ? Math.max(...roles) : null);
}

export function levelOf(valueKey: string): ExperienceLevel | null {
  return LEVELS[valueKey] ?? null;
}

/** What a person can already do is neither learned nor wished for any more. */
function withoutOvertaken(facts: ProfileFact[]): ProfileFact[] {
  const has = new Set(facts.filter(({ modality }) => modality === "has").map(keyOfClaim));
  const isOvertaken = (fact: ProfileFact) =>
    ["learning", "wants", "had"].includes(fact.modality) && has.has(keyOfClaim({ ...fact, modality: "has" }));
  return facts.filter((fact) => !isOvertaken(fact));
}

function outlookOf(all: ProfileFact[]): Outlook {
  const facts = withoutOvertaken(all);
  const values = (isMeant: (fact: ProfileFact) => boolean) => [
    ...new Set(facts.filter(isMeant).map(describeFact)),
  ];
  const isGoal = ({ predicate, modality }: ProfileFact) =>
    modality === "wants" || (predicate === "goal" && modality === "has");
  return {
    roles: values(({ predicate, modality }) => predicate === "role" && modality === "has"),
    goals: values(isGoal),
    learning: values(({ modality }) => modality === "learning"),
    lacks: values(({ modality }) => modality === "lacks"),
    past: values(({ modality }) => modality === "had"),
    more: values(
      ({ predicate, modality, ofKey }) =>
        modality === "has" &&
        (["employer", "education", "location", "language", "salary"].includes(predicate) ||
          (predicate === "years" && ofKey !== "")),
    ),
  };
}

/** A fact in two or three words: "6 years of Go", "6 years as a nurse", "Go". */
function describeFact({ predicate, quantity, value, ofWhat }: ProfileFact): string {
  if (predicate !== "years" || !quantity) return value;
  return yearsInWords(quantity.toNumber(), ofWhat);
}
