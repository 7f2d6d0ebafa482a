"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect } from "react";
import { guardWords } from "./unsaved-words";

/**
 * Asks before words that are not saved are left: by the browser before the page goes, by us before a link or the way back leads
 * elsewhere. For what else would close them it returns the question: whether they may be left.
 */
export function useUnsavedWarning(isUnsaved: boolean): () => boolean {
  const t = useTranslations("common");
  const mayLeave = useCallback(() => !isUnsaved || window.confirm(t("unsaved")), [isUnsaved, t]);
  useEffect(() => (isUnsaved ? guardWords(mayLeave) : undefined), [isUnsaved, mayLeave]);
  return mayLeave;
}
