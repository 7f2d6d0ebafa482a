"use client";
import { useTranslations } from "next-intl";
import { useTags } from "./use-tags";

interface Given {
  chosen: string | null;
  /** The tags of what the list shows, in one text; when it changes, those in use may have too. */
  shown: string;
  onChoose: (tag: string | null) => void;
}

/** Narrows the list to one tag; the chosen one again shows all. */
export function TagFilter({ chosen, shown, onChoose }: Given) {
  const t = useTranslations("layout.tagging");
  const { tags } = useTags(shown);
  const names = tags.map(({ tag }) => tag);
  if (chosen && !names.includes(chosen)) names.unshift(chosen);
  return (
    <fieldset className="flex shrink-0 gap-1.5 overflow-x-auto px-3 pt-2 pb-1 [scrollbar-width:none]">
      <legend className="sr-only">{t("filter")}</legend>
      {names.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag === chosen ? null : tag)}
          className="min-h-8 max-w-40 shrink-0 truncate rounded-full border px-3 text-xs hover:bg-tint aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
        >
          {tag}
        </button>
      ))}
    </fieldset>
  );
}
