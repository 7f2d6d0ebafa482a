import type { ShownSlot } from "@/lib/prompts/contract";

export const LEVELS = ["junior", "mid", "senior"] as const;

/** Values as they stand in the text: a choice as it reads in the language of the blanks. */
export function asRead(slots: ShownSlot[], values: Record<string, string>): Record<string, string> {
  const read = slots.flatMap(({ name, type, options = [], option_words: words = [] }) => {
    const choices: readonly string[] = type === "level" ? LEVELS : options;
    const word = words[choices.indexOf(values[name] ?? "")];
    return word === undefined ? [] : [[name, word] as const];
  });
  return { ...values, ...Object.fromEntries(read) };
}
