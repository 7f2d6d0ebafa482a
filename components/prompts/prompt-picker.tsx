"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { orMissing } from "@/components/ui/or-missing";
import type { Prompt, PromptCategory } from "@/lib/prompts/contract";
import { CATEGORIES } from "./category-names";

interface Given {
  prompts: Prompt[];
  onFilled: (text: string, promptId: string) => void;
}

const PromptDialog = dynamic(
  orMissing(() => import("./prompt-dialog").then((file) => file.PromptDialog), { ends: "onClose" }),
);

const FIRST_SHOWN = 6;

const chip =
  "min-h-9 shrink-0 rounded-full border px-3.5 text-sm whitespace-nowrap transition-colors hover:bg-tint aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent";

/** The templates by category; choosing one opens its form. At first those at hand and one of each, so that the range can be seen. */
export function PromptPicker({ prompts, onFilled }: Given) {
  const t = useTranslations("prompts");
  const [category, setCategory] = useState<PromptCategory | null>(null);
  const [chosen, setChosen] = useState<Prompt | null>(null);
  const categories = CATEGORIES.filter((name) => prompts.some((prompt) => prompt.category === name));
  const shown = category
    ? prompts.filter((prompt) => prompt.category === category)
    : suggested(prompts, categories);
  return (
    <section aria-label={t("picker.label")} className="pt-9">
      <fieldset className="-mx-5 flex gap-2 overflow-x-auto px-5 pb-5 [scrollbar-width:none] sm:flex-wrap">
        <legend className="sr-only">{t("picker.topics")}</legend>
        <button
          type="button"
          aria-pressed={category === null}
          onClick={() => setCategory(null)}
          className={chip}
        >
          {t("picker.suggested")}
        </button>
        {categories.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={category === name}
            onClick={() => setCategory(name)}
            className={chip}
          >
            {t(`categories.${name}`)}
          </button>
        ))}
      </fieldset>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((prompt) => (
          <li key={prompt.id}>
            <PromptCard prompt={prompt} onChoose={() => setChosen(prompt)} isTopicShown={category === null} />
          </li>
        ))}
      </ul>
      {chosen ? (
        <Suspense>
          <PromptDialog
            prompt={chosen}
            onClose={() => setChosen(null)}
            onFilled={(text) => {
              setChosen(null);
              onFilled(text, chosen.id);
            }}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

/** What the person keeps at hand and what the house features, then the first of each topic. */
function suggested(prompts: Prompt[], categories: PromptCategory[]): Prompt[] {
  const near = prompts.filter(({ is_favourite }) => is_favourite);
  const featured = prompts.filter(({ is_featured }) => is_featured);
  const firsts = categories.flatMap((name) => prompts.find(({ category }) => category === name) ?? []);
  return [...new Set([...near, ...featured, ...firsts])].slice(0, FIRST_SHOWN);
}

function PromptCard({
  prompt,
  onChoose,
  isTopicShown,
}: {
  prompt: Prompt;
  onChoose: () => void;
  isTopicShown: boolean;
}) {
  const t = useTranslations("prompts.categories");
  return (
    <button
      type="button"
      onClick={onChoose}
      className="flex h-full w-full flex-col gap-1 rounded-2xl border bg-raised p-4 text-start shadow-lift transition-colors hover:border-accent/50 hover:bg-accent-soft"
    >
      {isTopicShown ? <span className="text-xs font-medium text-accent">{t(prompt.category)}</span> : null}
      <span lang={prompt.language ?? undefined} className="flex flex-col gap-1">
        <span className="font-medium leading-snug">{prompt.title}</span>
        <span className="text-[0.9rem] leading-snug text-muted">{prompt.description}</span>
      </span>
    </button>
  );
}
