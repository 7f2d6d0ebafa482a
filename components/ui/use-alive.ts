"use client";
import { type RefObject, useLayoutEffect } from "react";

declare global {
  interface Window {
    /** Buttons that were clicked before their part of the page was alive; see `EarlyClicks`. */
    earlyClicks?: HTMLElement[];
  }
}

/** Says that a part of the page is alive, and does what was clicked in it before: each button once. */
export function useAlive(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    // From here on React hears every click in it.
    element.dataset.alive = "";
    const early = window.earlyClicks ?? [];
    const clicked = new Set(early.filter((button) => element.contains(button)));
    window.earlyClicks = early.filter((button) => !clicked.has(button));
    // After what is being drawn stands.
    setTimeout(() => {
      for (const button of clicked) button.click();
    });
  }, [part]);
}
