"use client";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCategories } from "@/components/prompts/categories";
import { buttonClass } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { PremadePrompt } from "@/lib/prompts/admin/contract";
import { EVERY_PREMADE, isWanted, PremadeFilters } from "./premade-filters";
import { PremadeRow } from "./premade-row";
import { usePremade } from "./use-premade";

/** Every premade prompt by topic: how it stands, and the way to its words. */
export function PremadeList({ first }: { first: PremadePrompt[] }) {
  const t = useTranslations("adminPrompts.list");
  const categories = useCategories();
  const { prompts, problem, arrange, move } = usePremade(first);
  const [filter, setFilter] = useState(EVERY_PREMADE);
  const shown = prompts.filter((prompt) => isWanted(prompt, filter));
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <PremadeFilters filter={filter} onChange={setFilter} />
        <Link href="/admin/prompts/new" className={buttonClass("solid")}>
          <Plus className="size-4" aria-hidden="true" /> {t("newPrompt")}
        </Link>
      </div>
      <ProblemNote problem={problem} className="mt-4 rounded-xl" />
      {categories.map(({ slug: category, name, language }) => {
        const own = shown.filter((prompt) => prompt.category === category);
        return own.length > 0 ? (
          <section key={category} aria-labelledby={`topic-${category}`} className="pt-8">
            <h2 id={`topic-${category}`} className="pb-3 text-sm font-medium text-muted">
              <span lang={language}>{name}</span>
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
          {t("none", { state: filter.state })}
        </p>
      ) : null}
    </>
  );
}
