import { useFormatter, useTranslations } from "next-intl";
import { useLanguageName } from "@/components/ui/language-name";
import type { PromptVersion } from "@/lib/prompts/contract";
import { FOREIGN } from "../foreign";

/** What a version is translated into, and which of it was written for other English words. */
export function VersionLanguages({ version: { translations } }: { version: PromptVersion }) {
  const t = useTranslations("prompts.versions");
  const format = useFormatter();
  const nameOf = useLanguageName();
  const here = FOREIGN.filter((language) => translations[language]);
  if (here.length === 0) return null;
  const old = here.filter((language) => translations[language]?.is_outdated);
  return (
    <p className="text-sm text-muted">
      {t("translated", { languages: format.list(here.map(nameOf)) })}
      {old.length > 0 ? (
        <span className="text-warn">{` · ${t("outdated", { languages: format.list(old.map(nameOf)) })}`}</span>
      ) : null}
    </p>
  );
}
