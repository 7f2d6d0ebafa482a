"use client";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { problemInWords, type Recognition, recognitionMaker } from "./recognition";

/** Writes what is said into the field, behind what stands there; whatever is typed meanwhile stays. */
export function useDictation(field: RefObject<HTMLTextAreaElement | null>) {
  const t = useTranslations("thread");
  const running = useRef<Recognition>(null);
  const [isListening, setListening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const form = field.current?.form;
    // What is sent is whole: words that come later belong to no message.
    const leave = () => running.current?.abort();
    form?.addEventListener("submit", leave);
    return () => {
      form?.removeEventListener("submit", leave);
      leave();
    };
  }, [field]);

  const start = () => {
    const Maker = recognitionMaker();
    const element = field.current;
    if (!Maker || !element || running.current) return;
    const recognition = new Maker();
    recognition.lang = navigator.language;
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.onresult = writeInto(element);
    recognition.onerror = ({ error }) => setProblem(problemInWords(error, t));
    recognition.onend = () => {
      running.current = null;
      setListening(false);
      element.focus();
    };
    running.current = recognition;
    setProblem(null);
    setListening(true);
    try {
      recognition.start();
    } catch {
      recognition.onend();
      setProblem(problemInWords("not-started", t));
    }
  };
  return { isListening, problem, start, stop: () => running.current?.stop() };
}

function writeInto(field: HTMLTextAreaElement): Recognition["onresult"] {
  let before = field.value;
  let written = field.value;
  // Stretches that are no longer ours to change, because somebody typed after them; those that were whole when we wrote last.
  let from = 0;
  let whole = 0;
  return ({ results }) => {
    if (field.value !== written) {
      before = field.value;
      from = whole;
    }
    const stretches = Array.from(results);
    const heard = stretches.slice(from).map((stretch) => stretch[0]?.transcript.trim() ?? "");
    whole = stretches.filter(({ isFinal }) => isFinal).length;
    written = [before.trimEnd(), ...heard].filter(Boolean).join(" ");
    field.value = written;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
}
