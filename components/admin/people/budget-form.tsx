"use client";
import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { inDollars, inFull } from "@/components/ui/numbers";
import type { BudgetOf, UpdateBudget } from "@/lib/users/usage/contract";

interface Given {
  budget: BudgetOf;
  isBusy: boolean;
  onSave: (limits: UpdateBudget) => void;
}

const FIELDS = [
  ["tokens_day", "Tokens a day"],
  ["tokens_month", "Tokens a month"],
  ["usd_day", "Dollars a day"],
  ["usd_month", "Dollars a month"],
] as const;

/** What one person may spend, where it is not what everybody may. */
export function BudgetForm({ budget: { own, everybody }, isBusy, onSave }: Given) {
  const id = useId();
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const limitOf = (name: string) => {
      const text = String(fields.get(name) ?? "").trim();
      return text === "" ? null : Number(text);
    };
    onSave({
      tokens_day: limitOf("tokens_day"),
      tokens_month: limitOf("tokens_month"),
      usd_day: limitOf("usd_day"),
      usd_month: limitOf("usd_month"),
    });
  };
  return (
    <form onSubmit={save} className="flex flex-col gap-5">
      <div className="grid gap-4 sm:grid-cols-2">
        {FIELDS.map(([name, label]) => (
          <Field
            key={name}
            id={`${id}-${name}`}
            label={label}
            hint={`Everybody: ${inWords(everybody[name], name.startsWith("usd"))}`}
          >
            <input
              id={`${id}-${name}`}
              name={name}
              type="number"
              min={0}
              max={name.startsWith("usd") ? 1_000_000 : 1_000_000_000_000}
              step={name.startsWith("usd") ? "any" : 1}
              inputMode="decimal"
              defaultValue={own[name] ?? ""}
              aria-describedby={`${id}-${name}-hint`}
              className={inputClass}
            />
          </Field>
        ))}
      </div>
      <Button type="submit" look="solid" className="self-start" disabled={isBusy}>
        Save the budget
      </Button>
    </form>
  );
}

function inWords(limit: number | null, isMoney: boolean): string {
  if (limit === null) return "no limit";
  return isMoney ? inDollars(limit) : inFull(limit);
}
