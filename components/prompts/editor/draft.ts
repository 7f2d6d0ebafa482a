import type { Prompt, PromptContent, PromptVersion, Slot } from "@/lib/prompts/contract";
import { blanksIn } from "../preview/template-parts";

/** What is being written. */
export type Draft = PromptContent;

export const emptyDraft: Draft = {
  title: "",
  description: "",
  category: "career-paths",
  template: "",
  slots: [],
  instructions: "",
  tags: [],
};

export function draftOf(from: Prompt | PromptVersion): Draft {
  const { title, description, category, template, slots, tags } = from;
  return { title, description, category, template, slots, tags, instructions: from.instructions ?? "" };
}

/** The blanks follow the text: one that is written appears, one that is gone goes, and the rest keep what was said of them. */
export function withTemplate(draft: Draft, template: string): Draft {
  const known = new Map(draft.slots.map((slot) => [slot.name, slot]));
  return { ...draft, template, slots: blanksIn(template).map((name) => known.get(name) ?? newSlot(name)) };
}

export function withSlot(draft: Draft, changed: Slot): Draft {
  return { ...draft, slots: draft.slots.map((slot) => (slot.name === changed.name ? changed : slot)) };
}

/** What stands in a preview for each blank: its default, or an example. */
export function examplesFor(slots: Slot[]): Record<string, string> {
  return Object.fromEntries(slots.map((slot) => [slot.name, slot.default ?? slot.options?.[0] ?? ""]));
}

function newSlot(name: string): Slot {
  const words = name.replaceAll("_", " ");
  return { name, label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, type: "text", required: true };
}
