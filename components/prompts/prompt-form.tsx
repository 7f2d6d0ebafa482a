"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { creating } from "@/components/ui/creating";
import { FormEnd } from "@/components/ui/form-end";
import { problemsOf } from "@/components/ui/problems-of";
import type { FilledPrompt, Prompt } from "@/lib/prompts/contract";
import { examplesFor } from "./editor/draft";
import { inItsLanguage } from "./in-its-language";
import { TemplatePreview } from "./preview/template-preview";
import { SlotField } from "./slot-field";
import { useKnown } from "./use-known";

interface Given {
  prompt: Prompt;
  /** Something was written in it. */
  onTyped: () => void;
  onFilled: (text: string) => void;
  onCancel: () => void;
}

/** The blanks of a template. The server fills them in; what is wrong stands at its blank, and nothing typed is lost. */
export function PromptForm({ prompt, onTyped, onFilled, onCancel }: Given) {
  const t = useTranslations("prompts");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [use] = useState(creating);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const known = useKnown(prompt.slots);
  const [values, setValues] = useState(() => examplesFor(prompt.slots));
  const look = () => form.current && setValues(valuesIn(prompt, new FormData(form.current)));
  const clear = (name: string) => setErrors(({ [name]: _, ...others }) => others);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    try {
      const body = { values: valuesIn(prompt, new FormData(event.currentTarget)) };
      onFilled((await use<FilledPrompt>(inItsLanguage(prompt, "use"), body)).data.text);
    } catch (error) {
      // Drawn at once: what is wrong has to stand there before it is gone to.
      flushSync(() => {
        setErrors(problemsOf(error));
        setBusy(false);
      });
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  };
  return (
    <form
      ref={form}
      noValidate
      onChange={({ target }) => {
        onTyped();
        if (target instanceof HTMLElement) clear(`values.${target.id}`);
        look();
      }}
      className="flex flex-col gap-5 p-6 sm:p-7"
      onSubmit={(event) => void submit(event)}
    >
      <header lang={prompt.language ?? undefined}>
        <h2 id="prompt-title" className="display text-[1.7rem]">
          {prompt.title}
        </h2>
        <p className="pt-1.5 text-muted">{prompt.description}</p>
      </header>
      {prompt.slots.map((slot) => (
        <SlotField
          key={slot.name}
          slot={slot}
          known={known}
          optional={t("optional")}
          hint={slot.help}
          error={errors[`values.${slot.name}`]}
        />
      ))}
      <details onToggle={look}>
        <summary className="w-fit rounded text-sm text-accent">{t("form.look")}</summary>
        <div className="pt-3">
          <TemplatePreview template={prompt.template} slots={prompt.slots} values={values} />
        </div>
      </details>
      <FormEnd
        problem={errors.form}
        isBusy={isBusy}
        go={t("form.go")}
        going={t("form.going")}
        stop={t("form.back")}
        onStop={onCancel}
        isInDialog
      />
    </form>
  );
}

function valuesIn(prompt: Prompt, form: FormData): Record<string, string> {
  return Object.fromEntries(prompt.slots.map(({ name }) => [name, String(form.get(name) ?? "")]));
}
