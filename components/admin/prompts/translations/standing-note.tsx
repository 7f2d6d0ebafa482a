import { useTranslations } from "next-intl";
import type { Draft } from "@/components/prompts/editor/draft";
import { ContentDiff } from "@/components/prompts/versions/content-diff";
import { Button } from "@/components/ui/button";
import type { PromptVersion } from "@/lib/prompts/contract";
import type { Standing } from "./standing";

interface Given {
  standing: Standing;
  before: PromptVersion | undefined;
  draft: Draft;
  onStillRight: () => void;
}

/** Says that the English is another one than was translated, and what became of it. */
export function StandingNote({ standing, before, draft, onStillRight }: Given) {
  const t = useTranslations("adminPrompts.translations");
  if (standing !== "outdated" && standing !== "unfit") return null;
  return (
    <section
      aria-label={t(`marks.${standing}`)}
      className="flex flex-col items-start gap-3 rounded-2xl border border-warn/40 bg-warn-soft p-4"
    >
      <p>{t(standing)}</p>
      {before ? (
        <details className="w-full">
          <summary className="w-fit rounded text-sm text-accent">{t("changes")}</summary>
          <div className="pt-3">
            <ContentDiff before={englishOf(before)} after={englishOf(draft)} />
          </div>
        </details>
      ) : null}
      {standing === "outdated" ? (
        <Button className="min-h-9 text-sm" onClick={onStillRight}>
          {t("stillRight")}
        </Button>
      ) : null}
    </section>
  );
}

function englishOf(content: Draft): Draft {
  const { title, description, category, template, slots, instructions, tags } = content;
  return { title, description, category, template, slots, instructions, tags };
}
