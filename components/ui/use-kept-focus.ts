"use client";
import { useEffect } from "react";

/** Where an element stood: each of its ancestors, and the place of the next one within it. */
type Place = { box: Element; index: number }[];

const NEXT = "a[href], button:not(:disabled), summary, input[type=checkbox], input[type=radio], select";

/**
 * When what has the keyboard vanishes (a row that was removed, a form that was closed) the browser begins at the top of the page
 * again. It goes on with what stands in its place instead, else with the box around it; on another page with that page.
 */
export function useKeptFocus(): void {
  useEffect(keepFocus, []);
}

/** Until what it returns is called. */
export function keepFocus(): () => void {
  let last: { element: Element; place: Place; path: string } | null = null;
  const isLost = () => document.activeElement === document.body;
  const onFocus = ({ target }: FocusEvent) => {
    const { pathname: path } = window.location;
    last = target instanceof Element ? { element: target, place: placeOf(target), path } : null;
  };
  // Whoever clicks on words puts the keyboard down; what is only busy for a while has it taken away.
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget || !(target instanceof Element)) return;
    setTimeout(() => {
      const isPutDown = last?.element === target && target.isConnected && !target.matches(":disabled");
      if (isPutDown && isLost()) last = null;
    });
  };
  const look = () => {
    if (!last || last.element.isConnected || !isLost()) return;
    const { place, path } = last;
    last = null;
    if (path === window.location.pathname) goOn(place);
    else focusPage();
  };
  // Whoever has a better place in mind says so first.
  const observer = new MutationObserver(() => {
    if (last && !last.element.isConnected) setTimeout(look, 50);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", onFocus);
  document.addEventListener("focusout", onBlur);
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("focusout", onBlur);
  };
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
  if (!isOfPage) return focusPage();
  const { box, index } = found;
  for (const near of [box.children[index], box.children[index - 1]]) {
    const next = near?.matches(NEXT) ? near : near?.querySelector(NEXT);
    if (next instanceof HTMLElement && next.checkVisibility()) return next.focus({ preventScroll: true });
  }
  focusBox(box);
}

function focusPage() {
  document.getElementById("main")?.focus({ preventScroll: true });
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
