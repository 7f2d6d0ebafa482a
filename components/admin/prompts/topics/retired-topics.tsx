"use client";
import { ArchiveRestore } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import type { ManagedCategory } from "@/lib/prompts/categories/contract";

interface Given {
  /** All of them, with those in use. */
  topics: ManagedCategory[];
  onRestore: (slug: string) => void;
}

/** What is out of use, where its prompts stand, and the way back. */
export function RetiredTopics({ topics, onRestore }: Given) {
  const t = useTranslations("adminPrompts.topics");
  const retired = topics.filter(({ is_archived }) => is_archived);
  if (retired.length === 0) return null;
  const nameOf = (slug: string) => topics.find((topic) => topic.slug === slug)?.name ?? slug;
  return (
    <section aria-labelledby="retired-topics" className="pt-10">
      <h2 id="retired-topics" className="pb-3 text-sm font-medium text-muted">
        {t("retired")}
      </h2>
      <ul className="flex flex-col divide-y rounded-2xl border">
        {retired.map(({ slug, name, moved_to: movedTo }) => (
          <li key={slug} className="flex items-center gap-4 px-4 py-3">
            <div className="min-w-0 flex-1">
              <p lang="en" className="text-muted wrap-anywhere">
                {name}
              </p>
              {movedTo ? (
                <p className="text-sm text-muted wrap-anywhere">{t("movedTo", { name: nameOf(movedTo) })}</p>
              ) : null}
            </div>
            <IconButton label={t("restore", { name })} onClick={() => onRestore(slug)}>
              <ArchiveRestore className="size-4.5" aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
