import type { Draft } from "@/components/prompts/editor/draft";
import type { PromptVersion } from "@/lib/prompts/contract";
import type { Foreign, TranslationState } from "@/lib/prompts/translation/contract";
import { englishWords } from "@/lib/prompts/translation/contract";

export type Standing = TranslationState;

/** How a translation stands to the English as it is being written. `base`: the version that it is written on, if any. */
export function standingOf(draft: Draft, language: Foreign, base: PromptVersion | undefined): Standing {
  const translation = draft.translations?.[language];
  if (!translation) return "missing";
  // What is written here is written for the English that stands beside it.
  if (!translation.source || !base) return "current";
  const kept = base.translations[language];
  if (kept?.fits === false) return "unfit";
  return kept?.is_outdated || englishWords(draft) !== englishWords(base) ? "outdated" : "current";
}

/** The newest version with the English words that a translation was written for. */
export function writtenFor(
  versions: PromptVersion[],
  draft: Draft,
  language: Foreign,
): PromptVersion | undefined {
  const source = draft.translations?.[language]?.source;
  return versions.find(({ translations }) => {
    const translation = translations[language];
    return translation?.source === source && translation?.is_outdated === false;
  });
}
