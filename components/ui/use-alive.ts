"use client";
import { type RefObject, useLayoutEffect } from "react";

declare global {
  interface Window {
    /** Clicks on buttons whose part of the page was not alive; see `EarlyClicks`. */
    earlyClicks?: { button: HTMLElement; isHeard: boolean }[];
    /** Keys pressed before anybody heard them; null from then on. */
    earlyKeys?: KeyboardEvent[] | null;
  }
}

/** Says that a part of the page is alive, and does what was clicked in it before: each button once. */
export function useAlive(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    // From here on React hears every click in it.
    element.dataset.alive = "";
    const own = (window.earlyClicks ?? []).filter(({ button }) => element.contains(button));
    for (const click of own) window.earlyClicks?.splice(window.earlyClicks.indexOf(click), 1);
    // After what is being drawn stands, and the click that it may be drawn for was heard.
    setTimeout(() => {
      const missed = own.filter(({ isHeard }) => !isHeard);
      for (const button of new Set(missed.map((click) => click.button))) button.click();
    });
  }, [part]);
}
