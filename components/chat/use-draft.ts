"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { LONGEST_MESSAGE } from "./longest-message";

const PAUSE_MS = 250;

type DraftState = "empty" | "sendable" | "too-long";

/**
 * What stands in the composer. The field keeps its own text, so that typing draws nothing anew; this browser keeps
 * it too, under `key`, until it is taken.
 */
export function useDraft(key: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const usedKey = useRef<string>(undefined);
  const [state, setState] = useState<DraftState>("empty");
  const read = useCallback(() => {
    const text = field.current?.value ?? "";
    setState(stateOf(text));
    grow(field.current);
    return text;
  }, []);

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    if (isMoved(usedKey, key)) keep(key, element.value);
    // What was typed before the page was alive is newer than what was kept.
    else element.value ||= localStorage.getItem(nameOf(key)) ?? "";
    read();
    if (window.matchMedia("(hover: hover)").matches) element.focus({ preventScroll: true });
    const keepNow = () => keep(key, element.value);
    window.addEventListener("pagehide", keepNow);
    return () => {
      clearTimeout(timer.current);
      keepNow();
      window.removeEventListener("pagehide", keepNow);
    };
  }, [key, read]);

  const changed = useCallback(() => {
    const text = read();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keep(key, text), PAUSE_MS);
  }, [key, read]);

  /** The text, and an empty field. */
  const take = useCallback(() => {
    const text = read();
    if (field.current) field.current.value = "";
    clearTimeout(timer.current);
    keep(key, "");
    read();
    return text;
  }, [key, read]);

  const problem =
    state === "too-long"
      ? `A message can have ${LONGEST_MESSAGE.toLocaleString("en")} characters: send it in parts.`
      : null;
  return { field, state, problem, changed, take };
}

/** A new conversation got its own name while somebody writes in it: the text goes along. */
function isMoved(used: { current: string | undefined }, key: string) {
  const before = used.current;
  used.current = key;
  if (before === undefined || before === key) return false;
  keep(before, "");
  return true;
}

function stateOf(text: string): DraftState {
  if (text.length > LONGEST_MESSAGE && [...text].length > LONGEST_MESSAGE) return "too-long";
  return /\S/.test(text) ? "sendable" : "empty";
}

function nameOf(key: string) {
  return `draft:${key}`;
}

/** A browser that keeps nothing (private window, full store) only loses the draft, never the message. */
function keep(key: string, text: string) {
  try {
    if (text) localStorage.setItem(nameOf(key), text);
    else localStorage.removeItem(nameOf(key));
  } catch {}
}

/** For browsers whose fields do not grow by themselves. */
function grow(field: HTMLTextAreaElement | null) {
  if (!field || CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
