"use client";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { problemInWords, type Recognition, recognitionMaker } from "./recognition";

/**
 * Writes what is said into the field, behind what stands there; whatever is typed meanwhile stays. Listens in a language given as
 * BCP 47, and goes on in another when that is chosen meanwhile.
 */
export function useDictation(field: RefObject<HTMLTextAreaElement | null>, language: string) {
  const t = useTranslations("thread");
  const running = useRef<Recognition>(null);
  // In which language to go on when the running one has ended.
  const next = useRef<string>(null);
  const [isListening, setListening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const form = field.current?.form;
    // What is sent is whole: words that come later belong to no message.
    const leave = () => {
      next.current = null;
      running.current?.abort();
    };
    form?.addEventListener("submit", leave);
    return () => {
      form?.removeEventListener("submit", leave);
      leave();
    };
  }, [field]);

  const start = (spoken = language) => {
    const Maker = recognitionMaker();
    const element = field.current;
    if (!Maker || !element || running.current) return;
    const recognition = new Maker();
    recognition.lang = spoken;
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.onresult = writeInto(element);
    recognition.onerror = ({ error }) => setProblem(problemInWords(error, t));
    recognition.onend = () => {
      running.current = null;
      setListening(false);
      element.focus();
      const goesOn = next.current;
      next.current = null;
      if (goesOn) start(goesOn);
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
  const goOnIn = (spoken: string) => {
    const recognition = running.current;
    if (!recognition) return setProblem(null);
    next.current = spoken;
    // What was heard so far is kept.
    recognition.stop();
  };
  return { isListening, problem, start, goOnIn, stop: () => running.current?.stop() };
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
