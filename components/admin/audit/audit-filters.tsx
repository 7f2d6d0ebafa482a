"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Choice } from "@/components/admin/choice";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { ACTIONS } from "@/lib/audit/contract";
import type { Words } from "@/lib/i18n/words";
import { nameAct } from "./name-act";
import type { Filter } from "./use-audit";

interface Given {
  filter: Filter;
  onApply: (filter: Filter) => void;
}

/** What to look for: choices count at once, what is typed when it is sent. */
export function AuditFilters({ filter, onApply }: Given) {
  const t = useTranslations("admin");
  const id = useId();
  const [person, setPerson] = useState(filter.person);
  const inputOf = (name: "from" | "to", label: string) => (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={`${id}-${name}`} className="text-sm text-muted">
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        type="date"
        value={filter[name]}
        onChange={(event) => onApply({ ...filter, person, [name]: event.target.value })}
        className={`${inputClass} min-h-10 py-1.5`}
      />
    </div>
  );
  return (
    <search>
      <form
        className="grid grid-cols-2 gap-3 lg:grid-cols-[1.2fr_1.6fr_auto_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          onApply({ ...filter, person });
        }}
      >
        <div className="col-span-2 lg:col-span-1">
          <Choice
            label={t("audit.what")}
            value={filter.action}
            options={kinds(t)}
            onChoose={(action) => onApply({ ...filter, person, action })}
          />
        </div>
        <div className="col-span-2 flex flex-col gap-1 lg:col-span-1">
          <label htmlFor={`${id}-person`} className="text-sm text-muted">
            {t("audit.who")}
          </label>
          <div className="flex gap-2">
            <input
              id={`${id}-person`}
              value={person}
              maxLength={254}
              placeholder={t("audit.whoAbout")}
              autoComplete="off"
              onChange={(event) => setPerson(event.target.value)}
              className={`${inputClass} min-h-10 py-1.5`}
            />
            <Button type="submit">{t("audit.find")}</Button>
          </div>
        </div>
        {inputOf("from", t("audit.from"))}
        {inputOf("to", t("audit.to"))}
      </form>
    </search>
  );
}

function kinds(t: Words<"admin">): [string, string][] {
  return [
    ["", t("audit.everything")],
    ["sign_in.", t("audit.signingIn")],
    ["prompt.", t("audit.prompts")],
    ...Object.keys(ACTIONS).map((action): [string, string] => [action, nameAct(action, t)]),
  ];
}
