import type { Slot } from "@/lib/prompts/contract";
import type { KnownProfile } from "@/lib/prompts/read-slot-values";

/** Whom golden conversations are advised as: nobody is her. */
export const SAMPLE_PERSON = {
  name: "Grace",
  skills: ["Patient care", "Triage", "Mentoring"],
  level: "senior",
  years: 8,
  summary: "Ward nurse in a city hospital, who trains newcomers.",
} as const;

/** The same as blanks take it. */
export const SAMPLE_PROFILE: KnownProfile = {
  name: SAMPLE_PERSON.name,
  skills: SAMPLE_PERSON.skills.join(", "),
  level: SAMPLE_PERSON.level,
  years: String(SAMPLE_PERSON.years),
  summary: SAMPLE_PERSON.summary,
};

/** How anybody could fill the blanks, for a prompt that nobody wrote a golden conversation for. */
export function sampleValues(slots: Slot[]): Record<string, string> {
  return Object.fromEntries(
    slots.filter(({ type }) => type !== "profile").map((slot) => [slot.name, sampleOf(slot)]),
  );
}

function sampleOf(slot: Slot): string {
  if (slot.default) return slot.default;
  if (slot.type === "choice") return slot.options?.[0] ?? "";
  if (slot.type === "level") return SAMPLE_PERSON.level;
  if (slot.type === "date") return "2027-03-01";
  if (slot.type === "number") return String(slot.min ?? Math.min(slot.max ?? 4, 4));
  return slot.placeholder || "Clinical educator";
}
