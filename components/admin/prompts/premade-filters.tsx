"use client";
import { useTranslations } from "next-intl";
import { FOREIGN } from "@/components/prompts/foreign";
import { inputClass } from "@/components/ui/field";
import { useLanguageName } from "@/components/ui/language-name";
import type { PremadePrompt, PromptState } from "@/lib/prompts/admin/contract";
import type { Foreign } from "@/lib/prompts/translation/contract";

const STATES: (PromptState | "all")[] = ["all", "published", "draft", "archived"];
const chip =
  "min-h-9 rounded-full border px-3.5 text-sm capitalize transition-colors hover:bg-tint aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent";

export interface PremadeFilter {
  q: string;
  state: PromptState | "all";
  /** Those whose newest words are not translated into it, or were translated from other English. */
  toTranslate: Foreign | null;
}

export const EVERY_PREMADE: PremadeFilter = { q: "", state: "all", toTranslate: null };

export function isWanted(prompt: PremadePrompt, { q, state, toTranslate }: PremadeFilter): boolean {
  return (
    (state === "all" || prompt.state === state) &&
    (toTranslate === null || prompt.translations[toTranslate] !== "current") &&
    [prompt.title, ...prompt.tags].join(" ").toLowerCase().includes(q.trim().toLowerCase())
  );
}

interface Given {
  filter: PremadeFilter;
  onChange: (filter: PremadeFilter) => void;
}

/** Which premade prompts are listed. */
export function PremadeFilters({ filter, onChange }: Given) {
  const t = useTranslations("adminPrompts.list");
  const nameOf = useLanguageName();
  return (
    <>
      <input
        type="search"
        value={filter.q}
        maxLength={200}
        onChange={(event) => onChange({ ...filter, q: event.target.value })}
        aria-label={t("search")}
        placeholder={t("placeholder")}
        className={`${inputClass} max-w-60`}
      />
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{t("state")}</legend>
        {STATES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={filter.state === each}
            onClick={() => onChange({ ...filter, state: each })}
            className={chip}
          >
            {t(each)}
          </button>
        ))}
      </fieldset>
      <select
        aria-label={t("translations")}
        value={filter.toTranslate ?? ""}
        onChange={({ target: { value } }) =>
          onChange({ ...filter, toTranslate: FOREIGN.find((language) => language === value) ?? null })
        }
        className="min-h-9 min-w-0 rounded-full border bg-raised px-3 text-sm hover:border-edge sm:me-auto"
      >
        <option value="">{t("anyTranslation")}</option>
        {FOREIGN.map((language) => (
          <option key={language} value={language}>
            {t("toTranslate", { language: nameOf(language) })}
          </option>
        ))}
      </select>
    </>
  );
}
