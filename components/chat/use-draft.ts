"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { KeptDraft } from "./kept-draft";
import type { KeptText } from "./kept-text";
import { LONGEST_MESSAGE } from "./longest-message";
import { forgetTemplateIfEmpty, keepTemplate, templateOf } from "./template-of";

const PAUSE_MS = 250;

type DraftState = "empty" | "sendable" | "too-long";

/**
 * What stands in the composer. The field keeps its own text, so that typing draws nothing anew; this browser keeps it
 * too, until it is taken. `isStarted`: the server knows the conversation by this id.
 */
export function useDraft(kept: KeptText, id: string, isStarted: boolean) {
  const t = useTranslations("chat.composer");
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const before = useRef<KeptDraft>(undefined);
  const [state, setState] = useState<DraftState>("empty");
  const isNew = !isStarted;
  const draft = useMemo(() => new KeptDraft(kept, isNew ? "draft:new" : `draft:${id}`), [kept, id, isNew]);
  const wasNew = useRef(false);
  const read = useCallback(() => {
    const text = field.current?.value ?? "";
    setState(stateOf(text));
    tidy(field.current);
    return text;
  }, []);

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    // The conversation began, or its beginning was taken back, while somebody writes in it: the text goes along.
    if (before.current && wasNew.current !== isNew) {
      before.current.keep("");
      keepIn(draft, element);
    } else {
      // What was typed before the page was alive is newer than what was kept.
      const known = draft.take();
      // A browser may have put back by itself what stood there.
      if ((!element.value || element.value === known) && draft.template)
        keepTemplate(element, draft.template);
      element.value ||= known;
    }
    before.current = draft;
    wasNew.current = isNew;
    read();
    if (window.matchMedia("(hover: hover)").matches) element.focus({ preventScroll: true });
    const letGo = keepAndFollow(draft, element, read);
    return () => {
      clearTimeout(timer.current);
      letGo();
    };
  }, [draft, isNew, read]);

  const changed = useCallback(() => {
    read();
    const element = field.current;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => element && keepIn(draft, element), PAUSE_MS);
  }, [draft, read]);

  /** A template's words in the place of what stands there, for the person to send. */
  const put = useCallback(
    (text: string, promptId: string) => {
      if (!field.current) return;
      field.current.value = text;
      keepTemplate(field.current, promptId);
      changed();
      field.current.focus();
    },
    [changed],
  );

  /** The text that is sent with the template it came from, and an empty field. */
  const take = useCallback(() => {
    const taken = { text: read(), promptId: field.current ? templateOf(field.current) : undefined };
    if (field.current) field.current.value = "";
    clearTimeout(timer.current);
    draft.sent(taken.text);
    read();
    return taken;
  }, [draft, read]);

  const problem = state === "too-long" ? t("tooLong", { limit: LONGEST_MESSAGE }) : null;
  return { field, state, problem, changed, put, take };
}

/** Keeps what stands in the field when the page goes, and shows what another tab writes; ends with what is returned. */
function keepAndFollow(draft: KeptDraft, field: HTMLTextAreaElement, onChange: () => void): () => void {
  const keepNow = () => keepIn(draft, field);
  const onOther = () => {
    const news = draft.news(field.value);
    if (news === null) return;
    field.value = news;
    if (draft.template) keepTemplate(field, draft.template);
    onChange();
  };
  window.addEventListener("pagehide", keepNow);
  window.addEventListener("storage", onOther);
  return () => {
    keepNow();
    window.removeEventListener("pagehide", keepNow);
    window.removeEventListener("storage", onOther);
  };
}

function keepIn(draft: KeptDraft, field: HTMLTextAreaElement) {
  draft.keep(field.value, templateOf(field));
}

function stateOf(text: string): DraftState {
  if (text.length > LONGEST_MESSAGE && [...text].length > LONGEST_MESSAGE) return "too-long";
  return /\S/.test(text) ? "sendable" : "empty";
}

function tidy(field: HTMLTextAreaElement | null) {
  if (field) forgetTemplateIfEmpty(field);
  // For browsers whose fields do not grow by themselves.
  if (!field || CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
