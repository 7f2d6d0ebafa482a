"use client";
import { Search } from "lucide-react";
import type { Prompt } from "@/lib/prompts/contract";
import { categoryNames } from "../category-names";
import { type Order, tagsOf, type Wanted, type Whose } from "./sorted";

const WHOSE: Record<Whose, string> = {
  all: "All",
  own: "Mine",
  premade: "Ready-made",
  favourites: "Favourites",
};
const ORDERS: Record<Order, string> = {
  suggested: "Suggested first",
  helpful: "Most helpful first",
  used: "Most used first",
  changed: "Newest first",
  title: "By title",
};
const chip =
  "min-h-9 shrink-0 rounded-full border px-3.5 text-sm whitespace-nowrap transition-colors hover:bg-tint aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent";
const select = "min-h-9 min-w-0 rounded-full border bg-raised px-3 text-sm hover:border-edge";

interface Given {
  prompts: Prompt[];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** What of the library is shown, and in which order. */
export function LibraryTools({ prompts, wanted, onChange }: Given) {
  return (
    <div className="flex flex-col gap-4">
      <div className="relative">
        <Search
          className="pointer-events-none absolute start-4 top-1/2 size-4.5 -translate-y-1/2 text-muted"
          aria-hidden="true"
        />
        <input
          type="search"
          value={wanted.q}
          maxLength={200}
          onChange={(event) => onChange({ ...wanted, q: event.target.value })}
          aria-label="Search prompts"
          placeholder="Search by what it is about"
          className="min-h-12 w-full rounded-2xl border border-edge/50 bg-raised ps-11.5 pe-4 shadow-lift transition-colors focus:border-accent"
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <fieldset className="flex flex-wrap gap-2 sm:me-auto">
          <legend className="sr-only">Whose</legend>
          {keysOf(WHOSE).map((whose) => (
            <button
              key={whose}
              type="button"
              aria-pressed={wanted.whose === whose}
              onClick={() => onChange({ ...wanted, whose })}
              className={chip}
            >
              {WHOSE[whose]}
            </button>
          ))}
        </fieldset>
        <Choice
          label="Topic"
          none="Every topic"
          value={wanted.category}
          options={Object.entries(categoryNames)}
          onChange={(category) => onChange({ ...wanted, category })}
        />
        <Choice
          label="Tag"
          none="Every tag"
          value={wanted.tag}
          options={tagsOf(prompts).map((tag) => [tag, tag])}
          onChange={(tag) => onChange({ ...wanted, tag })}
        />
        <select
          aria-label="Order"
          value={wanted.order}
          onChange={({ target: { value } }) =>
            onChange({ ...wanted, order: keysOf(ORDERS).find((order) => order === value) ?? "suggested" })
          }
          className={select}
        >
          {keysOf(ORDERS).map((order) => (
            <option key={order} value={order}>
              {ORDERS[order]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

interface ChoiceGiven {
  label: string;
  none: string;
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
}

function Choice({ label, none, value, options, onChange }: ChoiceGiven) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={select}
    >
      <option value="">{none}</option>
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[];
}
