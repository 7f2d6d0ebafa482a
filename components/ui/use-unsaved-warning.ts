"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect } from "react";

/**
 * Asks before words that are not saved are left: by the browser before the page goes, by us before a link leads elsewhere. For
 * what else would close them it returns the question: whether they may be left.
 */
export function useUnsavedWarning(isUnsaved: boolean): () => boolean {
  const t = useTranslations("common");
  const mayLeave = useCallback(() => !isUnsaved || window.confirm(t("unsaved")), [isUnsaved, t]);
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      if (!leadsAway(event) || mayLeave()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("click", onClick, true);
    };
  }, [isUnsaved, mayLeave]);
  return mayLeave;
}

/** A click on a link that puts another page in the place of this one. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false;
  const isHere = link.pathname === window.location.pathname && link.search === window.location.search;
  return !link.target && !link.download && link.origin === window.location.origin && !isHere;
}
