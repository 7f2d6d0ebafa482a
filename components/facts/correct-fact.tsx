"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import type { Words } from "@/lib/i18n/words";
import type { Fact } from "@/lib/users/contract";
import { ofWhat } from "./fact-words";

interface Given {
  fact: Fact;
  isBusy: boolean;
  onSave: (value: string | number) => void;
  onCancel: () => void;
}

/** The right value in the place of what was noted: years as a number, a level as one of three, anything else in words. */
export function CorrectFact({ fact, isBusy, onSave, onCancel }: Given) {
  const t = useTranslations("facts");
  const common = useTranslations("common");
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
        {labelOf(fact, t)}
      </label>
      <div className="flex gap-2">
        {fact.predicate === "level" ? (
          <select {...shared} onChange={(event) => setValue(event.target.value)}>
            <option value="junior">{t("levels.junior")}</option>
            <option value="mid">{t("levels.mid")}</option>
            <option value="senior">{t("levels.senior")}</option>
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
          {t("correct.save")}
        </Button>
        <Button look="bare" className="px-2.5" onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}

function labelOf(fact: Fact, t: Words<"facts">): string {
  if (fact.predicate !== "years") return t(fact.predicate === "level" ? "correct.level" : "correct.other");
  const { kind, values } = ofWhat(fact);
  return t(`correct.${kind}`, values);
}
