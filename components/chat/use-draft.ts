"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import type { KeptText } from "./kept-text";
import { LONGEST_MESSAGE } from "./longest-message";

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
  const before = useRef<string>(undefined);
  const [state, setState] = useState<DraftState>("empty");
  const name = isStarted ? `draft:${id}` : NEW;
  const read = useCallback(() => {
    const text = field.current?.value ?? "";
    setState(stateOf(text));
    grow(field.current);
    return text;
  }, []);

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    // A new conversation got its name while somebody writes in it: the text goes along.
    if (before.current === NEW && name !== NEW) {
      kept.set(NEW, "");
      kept.set(name, element.value);
    } else {
      // What was typed before the page was alive is newer than what was kept.
      element.value ||= kept.get(name);
    }
    before.current = name;
    read();
    if (window.matchMedia("(hover: hover)").matches) element.focus({ preventScroll: true });
    const keepNow = () => kept.set(name, element.value);
    window.addEventListener("pagehide", keepNow);
    return () => {
      clearTimeout(timer.current);
      keepNow();
      window.removeEventListener("pagehide", keepNow);
    };
  }, [kept, name, read]);

  const changed = useCallback(() => {
    const text = read();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => kept.set(name, text), PAUSE_MS);
  }, [kept, name, read]);

  /** The text, and an empty field. */
  const take = useCallback(() => {
    const text = read();
    if (field.current) field.current.value = "";
    clearTimeout(timer.current);
    kept.set(name, "");
    read();
    return text;
  }, [kept, name, read]);

  const problem = state === "too-long" ? t("tooLong", { limit: LONGEST_MESSAGE }) : null;
  return { field, state, problem, changed, take };
}

const NEW = "draft:new";

function stateOf(text: string): DraftState {
  if (text.length > LONGEST_MESSAGE && [...text].length > LONGEST_MESSAGE) return "too-long";
  return /\S/.test(text) ? "sendable" : "empty";
}

/** For browsers whose fields do not grow by themselves. */
function grow(field: HTMLTextAreaElement | null) {
  if (!field || CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
