"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Prompt } from "@/lib/prompts/contract";
import { useCategories } from "../categories";
import { nameOfTag } from "../tag-names";
import { type Order, tagsOf, type Wanted, type Whose } from "./sorted";

const WHOSE: Whose[] = ["all", "own", "premade", "favourites"];
const ORDERS: Order[] = ["suggested", "helpful", "used", "changed", "title"];
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
  const t = useTranslations("prompts");
  const named = new Set(prompts.map(({ category }) => category));
  const categories = useCategories().filter(({ slug, is_archived }) => !is_archived || named.has(slug));
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
          aria-label={t("library.search")}
          placeholder={t("library.searchPlaceholder")}
          className="min-h-12 w-full rounded-2xl border border-edge/50 bg-raised ps-11.5 pe-4 shadow-lift transition-colors focus:border-accent"
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <fieldset className="flex flex-wrap gap-2 sm:me-auto">
          <legend className="sr-only">{t("whose.legend")}</legend>
          {WHOSE.map((whose) => (
            <button
              key={whose}
              type="button"
              aria-pressed={wanted.whose === whose}
              onClick={() => onChange({ ...wanted, whose })}
              className={chip}
            >
              {t(`whose.${whose}`)}
            </button>
          ))}
        </fieldset>
        <Choice
          label={t("fields.category")}
          none={t("library.everyTopic")}
          value={wanted.category}
          options={categories.map(({ slug, name }) => [slug, name])}
          onChange={(category) => onChange({ ...wanted, category })}
        />
        <Choice
          label={t("library.tag")}
          none={t("library.everyTag")}
          value={wanted.tag}
          options={tagsOf(prompts).map((tag) => [tag, nameOfTag(t, tag)])}
          onChange={(tag) => onChange({ ...wanted, tag })}
        />
        <select
          aria-label={t("library.order")}
          value={wanted.order}
          onChange={({ target: { value } }) =>
            onChange({ ...wanted, order: ORDERS.find((order) => order === value) ?? "suggested" })
          }
          className={select}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`orders.${order}`)}
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
