"use client";
import { useId, useState } from "react";
import { Choice } from "@/components/admin/choice";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { ACTIONS } from "@/lib/audit/contract";
import type { Filter } from "./use-audit";

const KINDS = [
  ["", "Everything"],
  ["sign_in.", "All of signing in"],
  ["prompt.", "All of prompts"],
  ...Object.entries(ACTIONS),
] as const;

interface Given {
  filter: Filter;
  onApply: (filter: Filter) => void;
}

/** What to look for: choices count at once, what is typed when it is sent. */
export function AuditFilters({ filter, onApply }: Given) {
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
            label="What was done"
            value={filter.action}
            options={[...KINDS]}
            onChoose={(action) => onApply({ ...filter, person, action })}
          />
        </div>
        <div className="col-span-2 flex flex-col gap-1 lg:col-span-1">
          <label htmlFor={`${id}-person`} className="text-sm text-muted">
            By or to whom
          </label>
          <div className="flex gap-2">
            <input
              id={`${id}-person`}
              value={person}
              maxLength={254}
              placeholder="An address or an id"
              autoComplete="off"
              onChange={(event) => setPerson(event.target.value)}
              className={`${inputClass} min-h-10 py-1.5`}
            />
            <Button type="submit">Find</Button>
          </div>
        </div>
        {inputOf("from", "From")}
        {inputOf("to", "To")}
      </form>
    </search>
  );
}
