"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CATEGORIES } from "@/components/prompts/category-names";
import { buttonClass } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import type { PremadePrompt, PromptState } from "@/lib/prompts/admin/contract";
import { PremadeRow } from "./premade-row";
import { usePremade } from "./use-premade";

const STATES: (PromptState | "all")[] = ["all", "published", "draft", "archived"];
const chip =
  "min-h-9 rounded-full border px-3.5 text-sm capitalize transition-colors hover:bg-tint aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent";

/** Every premade prompt by topic: how it stands, and the way to its words. */
export function PremadeList({ first }: { first: PremadePrompt[] }) {
  const t = useTranslations("adminPrompts.list");
  const topics = useTranslations("prompts.categories");
  const { prompts, problem, arrange, move } = usePremade(first);
  const [state, setState] = useState<PromptState | "all">("all");
  const [q, setQ] = useState("");
  const shown = prompts.filter(
    (prompt) =>
      (state === "all" || prompt.state === state) &&
      [prompt.title, ...prompt.tags].join(" ").toLowerCase().includes(q.trim().toLowerCase()),
  );
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="search"
          value={q}
          maxLength={200}
          onChange={(event) => setQ(event.target.value)}
          aria-label={t("search")}
          placeholder={t("placeholder")}
          className={`${inputClass} max-w-60`}
        />
        <fieldset className="flex flex-wrap gap-2 sm:me-auto">
          <legend className="sr-only">{t("state")}</legend>
          {STATES.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={state === each}
              onClick={() => setState(each)}
              className={chip}
            >
              {t(each)}
            </button>
          ))}
        </fieldset>
        <Link href="/admin/prompts/new" className={buttonClass("solid")}>
          {t("newPrompt")}
        </Link>
      </div>
      <ProblemNote problem={problem} className="mt-4 rounded-xl" />
      {CATEGORIES.map((category) => {
        const own = shown.filter((prompt) => prompt.category === category);
        return own.length > 0 ? (
          <section key={category} aria-labelledby={`topic-${category}`} className="pt-8">
            <h2 id={`topic-${category}`} className="pb-3 text-sm font-medium text-muted">
              {topics(category)}
            </h2>
            <ul className="flex flex-col divide-y rounded-2xl border bg-raised">
              {own.map((prompt, place) => (
                <PremadeRow
                  key={prompt.id}
                  prompt={prompt}
                  isFirst={place === 0}
                  isLast={place === own.length - 1}
                  onArrange={(change) => void arrange(prompt.id, change)}
                  onMove={(step) => {
                    const neighbour = own[place + step];
                    if (neighbour) void move(prompt, neighbour);
                  }}
                />
              ))}
            </ul>
          </section>
        ) : null;
      })}
      {shown.length === 0 ? (
        <p className="mt-8 rounded-3xl border border-dashed px-6 py-12 text-center text-muted">
          {t("none", { state })}
        </p>
      ) : null}
    </>
  );
}
