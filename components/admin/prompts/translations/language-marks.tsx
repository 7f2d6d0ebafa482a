"use client";
import { useTranslations } from "next-intl";
import { FOREIGN } from "@/components/prompts/foreign";
import { useLanguageName } from "@/components/ui/language-name";
import type { PremadePrompt } from "@/lib/prompts/admin/contract";
import type { Standing } from "./standing";

const LOOKS: Record<Standing, string> = {
  current: "border-transparent bg-tint text-muted",
  outdated: "border-warn/40 bg-warn-soft text-warn",
  unfit: "border-warn/40 bg-warn-soft text-warn",
  missing: "border-edge/50 border-dashed text-muted",
};

/** Which languages the newest words are written in, in two letters each, and what is to be done where they are not. */
export function LanguageMarks({ translations }: Pick<PremadePrompt, "translations">) {
  const t = useTranslations("adminPrompts.translations");
  const nameOf = useLanguageName();
  return (
    <span className="inline-flex flex-wrap gap-1">
      {FOREIGN.map((language) => {
        const standing = translations[language];
        const words = `${nameOf(language)}: ${t(`marks.${standing}`)}`;
        return (
          <span
            key={language}
            title={words}
            className={`inline-flex items-center gap-1 rounded border px-1 text-[0.7rem] leading-4.5 font-medium ${LOOKS[standing]}`}
          >
            <span aria-hidden="true">
              {language.toUpperCase()}
              {standing === "current" ? "" : ` · ${t(`marks.${standing}`)}`}
            </span>
            <span className="sr-only">{words}</span>
          </span>
        );
      })}
    </span>
  );
}
