import { useTranslations } from "next-intl";
import { FOREIGN } from "@/components/prompts/foreign";
import { LOCALE_NAMES, type Locale } from "@/lib/i18n/locales";
import type { Foreign } from "@/lib/prompts/translation/contract";
import type { Standing } from "./standing";

const chip =
  "flex min-h-9 flex-wrap items-center gap-x-2 rounded-full border px-3.5 py-1 text-sm transition-colors hover:bg-tint aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent";

interface Given {
  chosen: Locale;
  standings: Record<Foreign, Standing>;
  onChoose: (language: Locale) => void;
}

/** In which language a prompt is written here, with what is to be done in the others. */
export function LanguageTabs({ chosen, standings, onChoose }: Given) {
  const t = useTranslations("adminPrompts.translations");
  const tab = (language: Locale, standing: Standing) => (
    <button
      key={language}
      type="button"
      aria-pressed={chosen === language}
      onClick={() => onChoose(language)}
      className={chip}
    >
      <span lang={language}>{LOCALE_NAMES[language]}</span>
      {standing === "current" ? null : <span className="text-xs">{t(`marks.${standing}`)}</span>}
    </button>
  );
  return (
    <fieldset className="flex flex-wrap gap-2 pb-5">
      <legend className="sr-only">{t("language")}</legend>
      {tab("en", "current")}
      {FOREIGN.map((language) => tab(language, standings[language]))}
    </fieldset>
  );
}
