import type { Problem } from "@/lib/errors";
import type { ProfilePart, ShownSlot, Slot } from "./contract";

export const LEVELS = ["junior", "mid", "senior"];
const ONE_LINE = new Set<Slot["type"]>(["text", "skill", "profile"]);

/** What the person's profile says, part by part; what it does not say is absent. */
export type KnownProfile = Partial<Record<ProfilePart, string>>;

/**
 * What each slot becomes in the text ("" when it stays empty), and what is wrong with the values. A value that is not
 * given takes what the profile says or the slot's default; one given blank empties an optional slot. A choice is given as one of
 * the options, and stands in the text as it reads in the language of the slots.
 */
export function readSlotValues(
  slots: ShownSlot[],
  values: Record<string, string>,
  profile: KnownProfile = {},
) {
  const problems = unknownNames(slots, values);
  const texts = new Map<string, string>();
  for (const slot of slots) {
    const value = textFor(slot, values, profile);
    const message = value === "" ? missing(slot) : wrong(slot, value);
    if (message) problems.push({ message, field: `values.${slot.name}` });
    texts.set(slot.name, ONE_LINE.has(slot.type) ? value.replace(/\s*\n\s*/g, " ") : asRead(slot, value));
  }
  return { texts, problems };
}

function unknownNames(slots: Slot[], values: Record<string, string>): Problem[] {
  const known = new Set(slots.map((slot) => slot.name));
  return Object.keys(values)
    .filter((name) => !known.has(name))
    .map((name) => ({ message: `This prompt has no blank named ${name}.`, field: `values.${name}` }));
}

function textFor(slot: Slot, values: Record<string, string>, profile: KnownProfile) {
  const known = slot.type === "profile" && slot.from ? profile[slot.from] : undefined;
  const given = Object.hasOwn(values, slot.name) ? (values[slot.name] ?? "").trim() : undefined;
  if (given) return given;
  return given === undefined || slot.required ? (known ?? slot.default ?? "") : "";
}

function asRead({ type, options = [], option_words: words = [] }: ShownSlot, value: string): string {
  return words[(type === "level" ? LEVELS : options).indexOf(value)] ?? value;
}

function missing(slot: Slot) {
  return slot.required ? `Fill in: ${slot.label}` : null;
}

function wrong(slot: ShownSlot, value: string): string | null {
  if (slot.type === "choice" && !slot.options?.includes(value)) {
    return `${slot.label} Choose one of: ${(slot.option_words ?? slot.options)?.join(", ")}.`;
  }
  if (slot.type === "level" && !LEVELS.includes(value)) return `${slot.label} Choose junior, mid or senior.`;
  if (slot.type === "date" && !isDay(value)) return `${slot.label} Write a day like 2026-11-26.`;
  return slot.type === "number" ? wrongNumber(slot, value) : null;
}

function wrongNumber({ label, min = -Infinity, max = Infinity }: Slot, value: string) {
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(value)) return `${label} Write a plain number.`;
  const number = Number(value);
  if (number >= min && number <= max) return null;
  if (max === Infinity) return `${label} At least ${min}.`;
  return min === -Infinity ? `${label} At most ${max}.` : `${label} From ${min} to ${max}.`;
}

/** A day that the calendar has. */
function isDay(value: string) {
  const day = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
  );
}
