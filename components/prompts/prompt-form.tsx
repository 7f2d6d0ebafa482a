"use client";
import { type FormEvent, useRef, useState } from "react";
import { ApiError, ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import type { FilledPrompt, Prompt } from "@/lib/prompts/contract";
import { SlotInput } from "./slot-input";

interface Given {
  prompt: Prompt;
  onFilled: (text: string) => void;
  onCancel: () => void;
}

/** The blanks of a template. The server fills them in; what is wrong stands at its blank, and nothing typed is lost. */
export function PromptForm({ prompt, onFilled, onCancel }: Given) {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const clear = (name: string) => setErrors(({ [name]: _, ...others }) => others);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    try {
      onFilled(await fill(prompt, new FormData(event.currentTarget)));
    } catch (error) {
      setErrors(problemsOf(error));
      setBusy(false);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    }
  };
  return (
    <form
      ref={form}
      noValidate
      onChange={({ target }) => target instanceof HTMLElement && clear(`values.${target.id}`)}
      className="flex flex-col gap-5 p-6 sm:p-7"
      onSubmit={(event) => void submit(event)}
    >
      <header>
        <h2 id="prompt-title" className="display text-[1.7rem]">
          {prompt.title}
        </h2>
        <p className="pt-1.5 text-muted">{prompt.description}</p>
      </header>
      {prompt.slots.map((slot) => {
        const error = errors[`values.${slot.name}`];
        const has = { error: Boolean(error), hint: Boolean(slot.help) };
        return (
          <Field
            key={slot.name}
            id={slot.name}
            label={slot.label}
            aside={slot.required ? undefined : "optional"}
            hint={slot.help}
            error={error}
          >
            <SlotInput slot={slot} isWrong={has.error} describedBy={describedBy(slot.name, has)} />
          </Field>
        );
      })}
      <ProblemNote problem={errors.form} />
      <div className="flex justify-end gap-2 pt-1">
        <Button look="bare" onClick={onCancel}>
          Back
        </Button>
        <Button look="solid" type="submit" disabled={isBusy} className="px-6">
          {isBusy ? "Starting…" : "Start the conversation"}
        </Button>
      </div>
    </form>
  );
}

async function fill(prompt: Prompt, form: FormData): Promise<string> {
  const given = prompt.slots.map(({ name }) => [name, String(form.get(name) ?? "")] as const);
  const { data } = await ask<FilledPrompt>(`/prompts/${prompt.id}/use`, {
    method: "POST",
    body: { values: Object.fromEntries(given) },
  });
  return data.text;
}

function problemsOf(error: unknown): Record<string, string> {
  const fields = error instanceof ApiError ? error.fields : {};
  return Object.keys(fields).length > 0 ? fields : { form: reasonOf(error) };
}
