import type { Words } from "@/lib/i18n/words";
import type { ProfilePart, Slot } from "@/lib/prompts/contract";

/** People whom nobody is, to see how a prompt reads in their mouths. */
export const SAMPLES = ["nurse", "developer"] as const;
type Sample = (typeof SAMPLES)[number];

/** What is the same in every language. */
const PLAIN = {
  nurse: { name: "Grace", level: "senior", years: "8" },
  developer: { name: "Ada", level: "junior", years: "1" },
} as const;

/** What such a person would write, by what the blank's name speaks of. */
const ABOUT = [
  [/role|goal|target|job/, "role"],
  [/skill/, "skill"],
  [/company|employer|where/, "company"],
] as const;

/** How this person would fill the blanks; what nothing fits stays open. */
export function answersOf(sample: Sample, slots: Slot[], t: Words<"adminPrompts">): Record<string, string> {
  const profile = {
    ...PLAIN[sample],
    skills: t(`samples.${sample}.skills`),
    summary: t(`samples.${sample}.summary`),
  };
  const said = ({ name }: Slot) => {
    const about = ABOUT.find(([names]) => names.test(name))?.[1];
    return about && t(`samples.${sample}.${about}`);
  };
  return Object.fromEntries(slots.map((slot) => [slot.name, answerTo(slot, profile, said)]));
}

function answerTo(
  slot: Slot,
  profile: Record<ProfilePart, string>,
  said: (slot: Slot) => string | undefined,
): string {
  if (slot.from) return profile[slot.from];
  if (slot.type === "level") return profile.level;
  if (slot.type === "choice") return slot.default ?? slot.options?.[0] ?? "";
  if (slot.type === "number") return slot.default ?? String(slot.min ?? 4);
  if (slot.type === "date") return "2027-03-01";
  return said(slot) ?? slot.default ?? slot.placeholder ?? "";
}
