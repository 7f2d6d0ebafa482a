"use client";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { endOf } from "./end-of";

const AWAY_PX = 300;
const ABOVE_QUESTION_PX = 12;
/** Places are fractions of a pixel. */
const AT_END_PX = 2;
/** More than what one line that comes or goes moves. */
const MOVED_PX = 60;
const OWN_MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * How a thread moves. It stays at its end while it grows, until the question has reached the top: from then on the
 * answer grows out of sight, to be read from its beginning. Whoever scrolls decides alone. `isAway`: the newest words
 * are out of sight. One that is `isEmpty` begins at its beginning, also where its only message was taken away.
 */
export function useThreadScroll(isEmpty: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const question = useRef<Held | null>(null);
  const isAtEnd = useRef(true);
  const [isAway, setAway] = useState(false);

  useLayoutEffect(() => {
    if (box.current) isAtEnd.current = runDown(box.current) < AT_END_PX;
  }, []);

  useLayoutEffect(() => {
    if (!isEmpty || !box.current) return;
    isAtEnd.current = false;
    box.current.scrollTop = 0;
  }, [isEmpty]);

  useEffect(() => {
    const element = box.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    let lastEnd = endOf(element);
    const look = () => {
      const [{ scrollTop }, end] = [element, endOf(element)];
      // What came in since the last look may have moved the end away from whoever was there.
      isAtEnd.current = [lastEnd, end].some((each) => Math.abs(each - scrollTop) < AT_END_PX);
      setAway(scrollTop < end - AWAY_PX);
    };
    const letGo = () => {
      question.current = null;
    };
    const onScroll = () => {
      // A link, the palette, the browser's own search: not only a hand moves a thread.
      if (question.current && hasMoved(element, question.current)) letGo();
      look();
    };
    const observer = new ResizeObserver(() => {
      lastEnd = endOf(element);
      if (question.current) holdAtTop(element, question.current);
      else if (isAtEnd.current) element.scrollTop = lastEnd;
      look();
    });
    for (const each of [element, content]) observer.observe(each);
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
    isAtEnd.current = true;
    box.current?.scrollTo({ top: endOf(box.current) });
  }, []);

  /** To be called when a question was asked: it is the one to hold. */
  const follow = useCallback(
    (questionId: string) => {
      toLatest();
      requestAnimationFrame(() => {
        const element = document.getElementById(`m-${questionId}`);
        question.current = element && { element, left: null };
      });
    },
    [toLatest],
  );

  return { box, isAway, toLatest, follow };
}

/**
 * A thread comes from the server reversed, and so opens at its end before any script runs. But a reversed box that
 * glides jumps when something above changes its height; one that runs down does not, where the browser keeps the place.
 *
 * @returns how far from its end it is, in pixels
 */
function runDown(box: HTMLElement): number {
  const away = endOf(box) - box.scrollTop;
  if (CSS.supports("overflow-anchor", "auto")) {
    box.style.flexDirection = "column";
    box.scrollTop = endOf(box) - away;
  }
  return away;
}

/** The question that is held, and where it was left: its top, in pixels below that of the box. */
interface Held {
  element: HTMLElement;
  left: number | null;
}

function holdAtTop(box: HTMLElement, held: Held) {
  box.scrollTop = Math.min(endOf(box), box.scrollTop + topIn(box, held) - ABOVE_QUESTION_PX);
  held.left = topIn(box, held);
}

function hasMoved(box: HTMLElement, held: Held): boolean {
  return held.left !== null && Math.abs(topIn(box, held) - held.left) > MOVED_PX;
}

function topIn(box: HTMLElement, { element }: Held): number {
  return element.getBoundingClientRect().top - box.getBoundingClientRect().top;
}
