"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Choice } from "@/components/admin/choice";
import { PagedList } from "@/components/admin/list/paged-list";
import { inputClass } from "@/components/ui/field";
import type { PersonRow } from "@/lib/users/people/contract";
import { PersonItem } from "./person-item";
import { EVERYBODY, type PeopleFilter, type PeoplePage, usePeople } from "./use-people";

const PAUSE_MS = 250;
const ROUGH_PX = 75;

const drawPerson = (person: PersonRow) => <PersonItem person={person} />;

/** Everybody with an account, to be found and opened. */
export function PeopleView({ first }: { first: PeoplePage }) {
  const t = useTranslations("admin");
  const { find, ...paged } = usePeople(first);
  const [filter, setFilter] = useState(EVERYBODY);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const change = (part: Partial<PeopleFilter>, pauseMs = 0) => {
    const next = { ...filter, ...part };
    setFilter(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => find(next), pauseMs);
  };
  const isFiltered = filter.q !== "" || filter.role !== "" || filter.status !== "";
  return (
    <>
      <Filters filter={filter} onChange={change} />
      <PagedList
        paged={paged}
        label={t("people.title")}
        roughPx={ROUGH_PX}
        row={drawPerson}
        shown={t("people.shown", { count: paged.items.length })}
        nothing={
          <div className="rounded-3xl border border-dashed px-6 py-12 text-center">
            <p className="display text-2xl">{t("people.nobody")}</p>
            <p className="mx-auto max-w-md pt-2 text-muted">
              {t(isFiltered ? "people.tryOthers" : "people.none")}
            </p>
          </div>
        }
      />
    </>
  );
}

interface Given {
  filter: PeopleFilter;
  onChange: (part: Partial<PeopleFilter>, pauseMs?: number) => void;
}

function Filters({ filter, onChange }: Given) {
  const t = useTranslations("admin.people");
  return (
    <search className="grid grid-cols-2 gap-3 pb-5 sm:grid-cols-[1fr_auto_auto]">
      <div className="col-span-2 flex flex-col gap-1 sm:col-span-1">
        <label htmlFor="people-search" className="text-sm text-muted">
          {t("search")}
        </label>
        <input
          id="people-search"
          type="search"
          autoComplete="off"
          maxLength={200}
          value={filter.q}
          onChange={(event) => onChange({ q: event.target.value }, PAUSE_MS)}
          className={`${inputClass} min-h-10 py-1.5`}
        />
      </div>
      <Choice
        label={t("role")}
        value={filter.role}
        options={[
          ["", t("everybody")],
          ["admin", t("administrators")],
          ["user", t("others")],
        ]}
        onChoose={(role) => onChange({ role })}
      />
      <Choice
        label={t("state")}
        value={filter.status}
        options={[
          ["", t("any")],
          ["active", t("active")],
          ["disabled", t("disabled")],
        ]}
        onChoose={(status) => onChange({ status })}
      />
    </search>
  );
}
