import type { Problem } from "@/lib/errors";
import type { PromptContent, Slot } from "@/lib/prompts/contract";
import { LEVELS } from "@/lib/prompts/read-slot-values";
import { slotNamesIn } from "@/lib/prompts/slot-names-in";
import type { SlotWords, Translation } from "@/lib/prompts/translation/contract";

type English = Pick<PromptContent, "slots">;
type Words = Pick<Translation, "template" | "slots">;

/** What is wrong with a translation: it has the blanks of the English, each in its text and described once, with as many choices. */
export function problemsOf({ slots }: English, translation: Words): Problem[] {
  const english = new Map(slots.map((slot) => [slot.name, slot]));
  const used = slotNamesIn(translation.template);
  const described = translation.slots.map(({ name }) => name);
  const asked = [...english.keys()];
  return [
    ...asked
      .filter((name) => !used.includes(name))
      .map((name) => ({ field: "template", message: `{{${name}}} stands nowhere in the text.` })),
    ...used
      .filter((name) => !english.has(name))
      .map((name) => ({ field: "template", message: `There is no {{${name}}} in English.` })),
    ...asked
      .filter((name) => !described.includes(name))
      .map((name) => ({ field: "slots", message: `Say what {{${name}}} asks for.` })),
    ...described
      .filter((name, place) => described.indexOf(name) !== place)
      .map((name) => ({ field: "slots", message: `There are two blanks named ${name}.` })),
    ...translation.slots.flatMap((words) => problemsOfSlot(english.get(words.name), words)),
  ];
}

/** Whether people can be shown it: a translation of other blanks would ask for what nobody puts in. */
export function fits(english: English, translation: Words): boolean {
  return problemsOf(english, translation).length === 0;
}

function problemsOfSlot(slot: Slot | undefined, { name, option_words: given }: SlotWords): Problem[] {
  if (!slot) return [{ field: "slots", message: `There is no {{${name}}} in English.` }];
  if (!given && slot.type !== "choice") return [];
  const choices = choicesOf(slot);
  const isWhole = given?.length === choices.length && new Set(given).size === choices.length;
  if (isWhole) return [];
  return [{ field: "slots", message: `Say every choice of {{${name}}}, each in other words.` }];
}

function choicesOf({ type, options = [] }: Slot): string[] {
  if (type === "level") return LEVELS;
  return type === "choice" ? options : [];
}
