import type { PromptContent, ShownSlot, Slot } from "@/lib/prompts/contract";
import { LEVELS } from "@/lib/prompts/read-slot-values";
import type { ShownContent } from "@/lib/prompts/translation/in-language";

/** What is shown, as words that stand on their own: choices are what they read as, since nothing else says how to read them. */
export function ownWords({ language: _, slots, ...content }: ShownContent): PromptContent {
  return { ...content, slots: slots.map(ownSlot) };
}

function ownSlot({ option_words: words, ...slot }: ShownSlot): Slot {
  if (!words) return slot;
  const options = slot.type === "level" ? LEVELS : (slot.options ?? []);
  const chosen = slot.default === undefined ? undefined : words[options.indexOf(slot.default)];
  return {
    ...slot,
    type: "choice",
    options: words,
    ...(chosen === undefined ? {} : { default: chosen }),
  };
}
