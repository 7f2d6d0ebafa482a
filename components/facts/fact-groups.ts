import type { Fact } from "@/lib/users/contract";

export interface FactGroup {
  title: string;
  facts: Fact[];
}

/** Where a fact belongs on the page. A wish is no skill, and what was is not what is. */
const GROUPS: { title: string; has: (fact: Fact) => boolean }[] = [
  {
    title: "Experience",
    has: ({ predicate, modality }) => modality === "has" && ["level", "years"].includes(predicate),
  },
  { title: "Skills", has: ({ predicate, modality }) => modality === "has" && predicate === "skill" },
  {
    title: "Goals",
    has: ({ predicate, modality }) => modality === "wants" || (predicate === "goal" && modality === "has"),
  },
  {
    title: "Work and education",
    has: ({ modality, predicate }) => modality === "has" && predicate !== "summary",
  },
  { title: "Learning", has: ({ modality }) => modality === "learning" },
  { title: "In the past", has: ({ modality }) => modality === "had" },
  { title: "Not (yet)", has: ({ modality }) => modality === "lacks" },
];

/** Facts under their titles, empty groups left out; each fact stands in the first group that has it. */
export function groupFacts(facts: Fact[]): FactGroup[] {
  const groups = GROUPS.map(({ title }) => ({ title, facts: [] as Fact[] }));
  for (const fact of facts) {
    const place = GROUPS.findIndex(({ has }) => has(fact));
    groups[place]?.facts.push(fact);
  }
  return groups.filter((group) => group.facts.length > 0);
}
