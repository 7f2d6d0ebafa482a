import { DomainError, type Problem } from "@/lib/errors";
import type { PremadeContent } from "@/lib/prompts/contract";
import { problemsOf } from "@/lib/prompts/translation/check-translation";
import type { Foreign, Translations } from "@/lib/prompts/translation/contract";
import { sourceOf } from "@/lib/prompts/translation/source-of";

/**
 * The translations of a version as they are kept: each names the English words that it was written for. One that stays as it
 * was in the version before stands in nobody's way, whatever became of the English. Throws `invalid` on
 * `translations.<language>.…` for one that does not fit.
 */
export function settleTranslations(content: PremadeContent, before: Translations = {}): Translations {
  const problems: Problem[] = [];
  const source = sourceOf(content);
  const settled: Translations = {};
  for (const [language, translation] of eachOf(content.translations)) {
    settled[language] = { ...translation, source: translation.source ?? source };
    if (JSON.stringify(translation) === JSON.stringify(before[language])) continue;
    problems.push(
      ...problemsOf(content, translation).map(({ field, message }) => ({
        field: `translations.${language}.${field}`,
        message,
      })),
    );
  }
  if (problems.length > 0) {
    throw new DomainError("invalid", problems.map(({ message }) => message).join(" "), { problems });
  }
  return settled;
}

/** Translations with their languages; what is not translated is left out. */
export function eachOf<One>(translations: Partial<Record<Foreign, One>>): [Foreign, One][] {
  return (Object.entries(translations) as [Foreign, One | undefined][]).flatMap(([language, one]) =>
    one ? [[language, one]] : [],
  );
}
