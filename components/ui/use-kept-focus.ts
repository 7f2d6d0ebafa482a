"use client";
import { useEffect } from "react";

/** Where an element stood: each of its ancestors, and the place of the next one within it. */
type Place = { box: Element; index: number }[];

const NEXT = "a[href], button:not(:disabled), summary, input[type=checkbox], input[type=radio], select";

/**
 * When what has the keyboard vanishes (a row that was removed, a form that was closed) the browser begins at the top of the page
 * again. It goes on with what stands in its place instead, else with the box around it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: { element: Element; place: Place } | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? { element: target, place: placeOf(target) } : null;
    };
    const look = () => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const { place } = last;
      last = null;
      goOn(place);
    };
    // Whoever has a better place in mind says so first.
    const observer = new MutationObserver(() => {
      if (last && !last.element.isConnected) setTimeout(look, 50);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", onFocus);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
    };
  }, []);
}

function placeOf(element: Element): Place {
  const place: Place = [];
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) {
    place.push({ box: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  }
  return place;
}

function goOn(place: Place) {
  const found = place.find(({ box }) => box.isConnected);
  const isOfPage = found && found.box !== document.body && !found.box.querySelector("main");
  if (!isOfPage) return document.getElementById("main")?.focus({ preventScroll: true });
  const { box, index } = found;
  for (const near of [box.children[index], box.children[index - 1]]) {
    const next = near?.matches(NEXT) ? near : near?.querySelector(NEXT);
    if (next instanceof HTMLElement && next.checkVisibility()) return next.focus({ preventScroll: true });
  }
  focusBox(box);
}

/** A box takes the keyboard for as long as it has it. */
function focusBox(box: Element) {
  if (!(box instanceof HTMLElement)) return;
  if (!box.hasAttribute("tabindex")) {
    box.tabIndex = -1;
    box.addEventListener("blur", () => box.removeAttribute("tabindex"), { once: true });
  }
  box.focus({ preventScroll: true });
}
