import { createHash } from "node:crypto";
import type { PromptContent, Slot } from "@/lib/prompts/contract";

type English = Pick<PromptContent, "title" | "description" | "template" | "slots">;

/** Names the English words of a prompt: the same as long as none of those that are translated changes. 16 hexadecimal digits. */
export function sourceOf({ title, description, template, slots }: English): string {
  const said = [title, description, template, slots.map(wordsOf)];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 16);
}

function wordsOf(slot: Slot): unknown[] {
  const { name, label, placeholder, help, options } = slot;
  return [name, label, placeholder, help, options, beginsWithWords(slot) ? slot.default : undefined];
}

/** Whether what stands in a blank at first is a text that a person reads, and no value of another kind. */
export function beginsWithWords({ type }: Pick<Slot, "type">): boolean {
  return type === "text" || type === "long-text" || type === "skill";
}
