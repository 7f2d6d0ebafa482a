import { useTranslations } from "next-intl";
import { LEVELS } from "@/components/prompts/preview/as-read";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Slot } from "@/lib/prompts/contract";
import type { Foreign, SlotWords } from "@/lib/prompts/translation/contract";
import { beginsWithWords } from "@/lib/prompts/translation/contract";
import { InEnglish } from "./in-english";
import { withChoice, withWords } from "./translated";

interface Given {
  slot: Slot;
  language: Foreign;
  words: SlotWords;
  /** What is wrong with its question. */
  error: string | undefined;
  onChange: (words: SlotWords) => void;
}

/** What a blank asks in another language: its question, and of the rest what the English has. */
export function SlotWordsFields({ slot, language, words, error, onChange }: Given) {
  const t = useTranslations("adminPrompts.translations");
  const prompts = useTranslations("prompts");
  const id = (part: string) => `translation-${slot.name}-${part}`;
  const field = (part: string, value: string, change: (said: string) => SlotWords, longest: number) => ({
    id: id(part),
    lang: language,
    value,
    maxLength: longest,
    className: inputClass,
    onChange: (event: { target: { value: string } }) => onChange(change(event.target.value)),
  });
  const choices: readonly string[] = slot.type === "level" ? LEVELS : (slot.options ?? []);
  return (
    <fieldset className="flex flex-col gap-3 rounded-2xl border bg-raised p-4">
      <legend className="px-1 font-mono text-sm text-accent">{`{{${slot.name}}}`}</legend>
      <Field
        id={id("label")}
        label={prompts("slot.question")}
        error={error}
        hint={<InEnglish words={slot.label} />}
      >
        <input
          {...field("label", words.label, (label) => ({ ...words, label }), 120)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id("label"), { error: Boolean(error), hint: true })}
        />
      </Field>
      {textsOf(slot).map(([part, english]) => (
        <Field key={part} id={id(part)} label={t(`slot.${part}`)} hint={<InEnglish words={english} />}>
          <input
            {...field(part, words[part] ?? "", (said) => withWords(words, part, said), 200)}
            aria-describedby={describedBy(id(part), { hint: true })}
          />
        </Field>
      ))}
      {choices.map((choice, place) => (
        <Field key={choice} id={id(`choice-${place}`)} label={t("slot.choice", { choice })}>
          <input
            {...field(
              `choice-${place}`,
              words.option_words?.[place] ?? "",
              (said) => withChoice(words, choices, place, said),
              80,
            )}
          />
        </Field>
      ))}
    </fieldset>
  );
}

/** What of it people read beside the question. */
function textsOf(slot: Slot): ["placeholder" | "help" | "default", string][] {
  return (["placeholder", "help", "default"] as const).flatMap((part) => {
    const english = part === "default" && !beginsWithWords(slot) ? undefined : slot[part];
    return english ? [[part, english] as ["placeholder" | "help" | "default", string]] : [];
  });
}
