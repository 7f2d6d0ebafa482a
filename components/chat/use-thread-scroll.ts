"use client";
import { useCallback, useEffect, useRef, useState } from "react";

const AWAY_PX = 300;
const ABOVE_QUESTION_PX = 12;
const OWN_MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * How a thread moves. Its box runs from its end, so it opens there and stays there while it grows, until the question
 * has reached the top: from then on the answer grows out of sight, to be read from its beginning. Whoever scrolls
 * decides alone. `isAway`: the newest words are out of sight.
 */
export function useThreadScroll() {
  const box = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLElement | null>(null);
  const [isAway, setAway] = useState(false);

  useEffect(() => {
    const element = box.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    // In a reversed box the end is 0 and what is above it is negative.
    const onScroll = () => setAway(element.scrollTop < -AWAY_PX);
    const letGo = () => {
      question.current = null;
    };
    const observer = new ResizeObserver(() => holdAtTop(element, question.current));
    observer.observe(content);
    element.addEventListener("scroll", onScroll, { passive: true });
    for (const move of OWN_MOVES) element.addEventListener(move, letGo, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", onScroll);
      for (const move of OWN_MOVES) element.removeEventListener(move, letGo);
    };
  }, []);

  const toLatest = useCallback(() => {
    question.current = null;
    box.current?.scrollTo({ top: 0 });
  }, []);

  /** To be called when a question was asked: it is the one to hold. */
  const follow = useCallback((questionId: string) => {
    box.current?.scrollTo({ top: 0 });
    requestAnimationFrame(() => {
      question.current = document.getElementById(`m-${questionId}`);
    });
  }, []);

  return { box, isAway, toLatest, follow };
}

function holdAtTop(box: HTMLElement, question: HTMLElement | null) {
  if (!question) return;
  const above = question.getBoundingClientRect().top - box.getBoundingClientRect().top - ABOVE_QUESTION_PX;
  if (above < 0) box.scrollTop += above;
}
