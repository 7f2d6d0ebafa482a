import type { Fact } from "@/lib/users/contract";

type Kind = "experience" | "skills" | "goals" | "work" | "learning" | "past" | "notYet";

export interface FactGroup {
  /** The words of its title lie under `groups.` and this. */
  kind: Kind;
  facts: Fact[];
}

/** Where a fact belongs on the page. A wish is no skill, and what was is not what is. */
const GROUPS: { kind: Kind; has: (fact: Fact) => boolean }[] = [
  {
    kind: "experience",
    has: ({ predicate, modality }) => modality === "has" && ["level", "years"].includes(predicate),
  },
  { kind: "skills", has: ({ predicate, modality }) => modality === "has" && predicate === "skill" },
  {
    kind: "goals",
    has: ({ predicate, modality }) => modality === "wants" || (predicate === "goal" && modality === "has"),
  },
  {
    kind: "work",
    has: ({ modality, predicate }) => modality === "has" && predicate !== "summary",
  },
  { kind: "learning", has: ({ modality }) => modality === "learning" },
  { kind: "past", has: ({ modality }) => modality === "had" },
  { kind: "notYet", has: ({ modality }) => modality === "lacks" },
];

/** Facts by the title they stand under, empty groups left out; each fact stands in the first group that has it. */
export function groupFacts(facts: Fact[]): FactGroup[] {
  const groups = GROUPS.map(({ kind }) => ({ kind, facts: [] as Fact[] }));
  for (const fact of facts) {
    const place = GROUPS.findIndex(({ has }) => has(fact));
    groups[place]?.facts.push(fact);
  }
  return groups.filter((group) => group.facts.length > 0);
}
