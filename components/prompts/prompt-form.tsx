"use client";

import { useState } from "react";
import { ApiError, ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import type { FilledPrompt, Prompt, Slot } from "@/lib/prompts/contract";

interface Given {
  prompt: Prompt;
  onFilled: (text: string) => void;
  onCancel: () => void;
}

export function PromptForm({ prompt, onFilled, onCancel }: Given) {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (form: FormData) => {
    const given = prompt.slots.map(({ name }) => [name, String(form.get(name) ?? "")] as const);
    const values = Object.fromEntries(given.filter(([, value]) => value.trim()));
    try {
      const { data } = await ask<FilledPrompt>(`/prompts/${prompt.id}/use`, {
        method: "POST",
        body: { values },
      });
      onFilled(data.text);
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : {};
      setErrors(Object.keys(fields).length ? fields : { form: reasonOf(error) });
    }
  };
  return (
    <form
      className="flex flex-col gap-5 rounded-2xl border border-line bg-raised p-6 shadow-lift"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <h2 className="display text-2xl font-medium">{prompt.title}</h2>
      {prompt.slots.map((slot) => (
        <Field
          key={slot.name}
          id={slot.name}
          label={slot.label}
          hint={slot.help}
          error={errors[`values.${slot.name}`]}
        >
          <SlotInput slot={slot} />
        </Field>
      ))}
      {errors.form ? (
        <p role="alert" className="text-danger">
          {errors.form}
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button look="solid" type="submit">
          Start
        </Button>
        <Button onClick={onCancel}>Back</Button>
      </div>
    </form>
  );
}

function SlotInput({
  slot: { name, type, required, placeholder, options, default: first, min, max },
}: {
  slot: Slot;
}) {
  const shared = { id: name, name, required, className: inputClass, defaultValue: first };
  if (type === "long-text") return <textarea {...shared} rows={5} placeholder={placeholder} />;
  if (type === "choice" || type === "level") {
    return (
      <select {...shared}>
        <option value="">Choose…</option>
        {(options ?? ["junior", "mid", "senior"]).map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      type={type === "number" ? "number" : "text"}
      placeholder={placeholder}
      min={min}
      max={max}
    />
  );
}
