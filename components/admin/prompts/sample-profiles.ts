import type { ProfilePart, Slot } from "@/lib/prompts/contract";

interface Sample {
  name: string;
  profile: Record<ProfilePart, string>;
  /** What such a person would write, by what the blank's name speaks of. */
  answers: [RegExp, string][];
}

/** People whom nobody is, to see how a prompt reads in their mouths. */
export const samples: Sample[] = [
  {
    name: "A nurse after eight years",
    profile: {
      name: "Grace",
      skills: "Patient care, triage, mentoring",
      level: "senior",
      years: "8",
      summary: "Ward nurse in a city hospital, who trains newcomers.",
    },
    answers: [
      [/role|goal|target|job/, "clinical educator"],
      [/skill/, "Teaching"],
      [/company|employer|where/, "St Mary’s Hospital"],
    ],
  },
  {
    name: "A developer at the beginning",
    profile: {
      name: "Ada",
      skills: "TypeScript, SQL",
      level: "junior",
      years: "1",
      summary: "First job after a course, on a small web team.",
    },
    answers: [
      [/role|goal|target|job/, "backend developer"],
      [/skill/, "Kubernetes"],
      [/company|employer|where/, "a start-up of twelve"],
    ],
  },
];

/** How this person would fill the blanks; what nothing fits stays open. */
export function answersOf({ profile, answers }: Sample, slots: Slot[]): Record<string, string> {
  return Object.fromEntries(slots.map((slot) => [slot.name, answerTo(slot, profile, answers)]));
}

function answerTo(slot: Slot, profile: Sample["profile"], answers: Sample["answers"]): string {
  if (slot.from) return profile[slot.from];
  if (slot.type === "level") return profile.level;
  if (slot.type === "choice") return slot.default ?? slot.options?.[0] ?? "";
  if (slot.type === "number") return slot.default ?? String(slot.min ?? 4);
  if (slot.type === "date") return "2027-03-01";
  return answers.find(([about]) => about.test(slot.name))?.[1] ?? slot.default ?? slot.placeholder ?? "";
}
