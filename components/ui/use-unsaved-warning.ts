"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect } from "react";

/** Of each place where words are not saved: whether they may be left. */
const questions = new Set<() => boolean>();

/** To be asked by whatever leads to another page without a link. All places ask the same, so one asks for all. */
export function mayLeaveAll(): boolean {
  const [question] = questions;
  return question?.() ?? true;
}

/** Whoever was asked and left is not asked again. */
export function leaveUnasked(): void {
  questions.clear();
}

/**
 * Asks before words that are not saved are left: by the browser before the page goes, by us before a link leads elsewhere. For
 * what else would close them it returns the question: whether they may be left. The way back asks nothing: the address has
 * changed by the time we hear of it.
 */
export function useUnsavedWarning(isUnsaved: boolean): () => boolean {
  const t = useTranslations("common");
  const mayLeave = useCallback(() => !isUnsaved || window.confirm(t("unsaved")), [isUnsaved, t]);
  useEffect(() => (isUnsaved ? guardWords(mayLeave) : undefined), [isUnsaved, mayLeave]);
  return mayLeave;
}

/** Until what it returns is called. */
export function guardWords(mayLeave: () => boolean): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (questions.has(mayLeave)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (!leadsAway(event) || mayLeave()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  questions.add(mayLeave);
  window.addEventListener("beforeunload", warn);
  window.addEventListener("click", onClick, true);
  return () => {
    questions.delete(mayLeave);
    window.removeEventListener("beforeunload", warn);
    window.removeEventListener("click", onClick, true);
  };
}

/** A click on a link that puts another page in the place of this one. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false;
  const isHere = link.pathname === window.location.pathname && link.search === window.location.search;
  return !link.target && !link.download && link.origin === window.location.origin && !isHere;
}
