"use client";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import type { Fact } from "@/lib/users/contract";

interface Given {
  fact: Fact;
  isBusy: boolean;
  onSave: (value: string | number) => void;
  onCancel: () => void;
}

/** The right value in the place of what was noted: years as a number, a level as one of three, anything else in words. */
export function CorrectFact({ fact, isBusy, onSave, onCancel }: Given) {
  const id = useId();
  const [value, setValue] = useState(fact.predicate === "level" ? fact.value.toLowerCase() : fact.value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim()) onSave(fact.predicate === "years" ? Number(value) : value.trim());
  };
  const shared = {
    id,
    value,
    className: `${inputClass} min-w-0 flex-1 py-1.5`,
    autoFocus: true,
    required: true,
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {labelOf(fact)}
      </label>
      <div className="flex gap-2">
        {fact.predicate === "level" ? (
          <select {...shared} onChange={(event) => setValue(event.target.value)}>
            <option value="junior">Junior</option>
            <option value="mid">Mid</option>
            <option value="senior">Senior</option>
          </select>
        ) : (
          <input
            {...shared}
            {...(fact.predicate === "years"
              ? { type: "number", min: 0, max: 80, step: 0.5, inputMode: "decimal" as const }
              : { maxLength: 80 })}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
        <Button look="solid" type="submit" disabled={isBusy}>
          Save
        </Button>
        <Button look="bare" className="px-2.5" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function labelOf({ predicate, of_words: of }: Fact): string {
  if (predicate === "years") return `How many years${of ? ` ${of}` : ""}?`;
  return predicate === "level" ? "Which level?" : "What is right?";
}
