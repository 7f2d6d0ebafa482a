"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { useNumbers } from "@/components/ui/numbers";
import type { BudgetOf, UpdateBudget } from "@/lib/users/usage/contract";

interface Given {
  budget: BudgetOf;
  isBusy: boolean;
  onSave: (limits: UpdateBudget) => void;
}

const FIELDS = ["tokens_day", "tokens_month", "usd_day", "usd_month"] as const;

/** What one person may spend, where it is not what everybody may. */
export function BudgetForm({ budget: { own, everybody }, isBusy, onSave }: Given) {
  const t = useTranslations("admin.budget");
  const { inDollars, inFull } = useNumbers();
  const id = useId();
  const everybodys = (name: (typeof FIELDS)[number]) => {
    const limit = everybody[name];
    if (limit === null) return t("everybodyNoLimit");
    return t("everybody", { limit: name.startsWith("usd") ? inDollars(limit) : inFull(limit) });
  };
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
        {FIELDS.map((name) => (
          <Field key={name} id={`${id}-${name}`} label={t(name)} hint={everybodys(name)}>
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
        {t("save")}
      </Button>
    </form>
  );
}
