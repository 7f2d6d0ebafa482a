import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { ContentFields } from "@/components/prompts/editor/content-fields";
import type { Draft } from "@/components/prompts/editor/draft";
import { FOREIGN } from "@/components/prompts/foreign";
import { useLanguageName } from "@/components/ui/language-name";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Locale } from "@/lib/i18n/locales";
import type { PromptVersion } from "@/lib/prompts/contract";
import type { Foreign } from "@/lib/prompts/translation/contract";
import { SamplePreview } from "../sample-preview";
import { errorsIn } from "./errors-in";
import { LanguageTabs } from "./language-tabs";
import { type Standing, standingOf, writtenFor } from "./standing";
import { TranslationFields } from "./translation-fields";

interface Given {
  draft: Draft;
  /** By the field's name on the wire. */
  errors: Record<string, string>;
  /** The newest first, and the one that the draft is written on; none of a new prompt. */
  versions?: PromptVersion[];
  base?: number;
  /** Another one shows other words in fields that keep what was typed. */
  round?: number;
  onChange: (draft: Draft) => void;
}

/** The words of a premade prompt, with what follows below them, and beside them how they are said. */
export function DraftBeside({ children, round, ...given }: Given & { children: ReactNode }) {
  const [language, setLanguage] = useState<Locale>("en");
  return (
    <>
      <div>
        <DraftFields key={round} {...given} language={language} onLanguage={setLanguage} />
        {children}
      </div>
      <SamplePreview draft={given.draft} language={language} />
    </>
  );
}

interface FieldsGiven extends Omit<Given, "round"> {
  language: Locale;
  onLanguage: (language: Locale) => void;
}

/** The words of a premade prompt, in English and in the languages that it is translated into. */
function DraftFields({ draft, errors, language, versions = [], base, onLanguage, onChange }: FieldsGiven) {
  const t = useTranslations("adminPrompts");
  const nameOf = useLanguageName();
  const stored = versions.find(({ version }) => version === base);
  const standings = Object.fromEntries(
    FOREIGN.map((each) => [each, standingOf(draft, each, stored)]),
  ) as Record<Foreign, Standing>;
  // What is refused in a language that is not shown is told all the same.
  const elsewhere = FOREIGN.filter((each) => each !== language).flatMap((each) =>
    Object.values(errorsIn(errors, each))
      .slice(0, 1)
      .map((problem) => t("translations.problem", { language: nameOf(each), problem })),
  );
  return (
    <>
      <LanguageTabs chosen={language} standings={standings} onChoose={onLanguage} />
      {language === "en" ? (
        <ContentFields
          draft={draft}
          errors={errors}
          instructionsHint={t("editor.instructionsHint")}
          onChange={onChange}
        />
      ) : (
        <TranslationFields
          key={language}
          draft={draft}
          language={language}
          standing={standings[language]}
          before={writtenFor(versions, draft, language)}
          errors={errorsIn(errors, language)}
          onChange={onChange}
        />
      )}
      <ProblemNote problem={elsewhere.join(" ") || undefined} className="mt-5 rounded-xl" />
    </>
  );
}
