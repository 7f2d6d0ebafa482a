"use client";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, useCallback, useRef, useState } from "react";

/** So many rows stand in the page as a whole: a browser finds words in all of them, and nothing is placed by hand. */
const KEPT_WHOLE = 60;
/** Rows that stand ready above and below what is seen: the keyboard goes on into them, faster than a busy machine draws. */
const BEYOND = 16;

interface Row {
  id: string;
}

/**
 * Which rows of a list stand in the page, and where: those that are seen and a few around them, measured, and the one that has the
 * focus with its neighbours, wherever they are. The list scrolls with what it stands in. Until that is known, on the server too, its
 * first rows stand one below the other; where nothing scrolls, all of them do.
 */
export function useWindow<Item extends Row>(items: Item[], roughPx: number) {
  // Undefined before a browser looked, null where nothing scrolls.
  const [page, setPage] = useState<HTMLElement | null>();
  const [marginPx, setMarginPx] = useState(0);
  const focused = useRef<{ index: number; id: string }>(undefined);

  const attach = useCallback((list: HTMLElement | null) => {
    if (!list) return;
    const page = scrollerOf(list);
    setPage(page);
    if (!page) return;
    const measure = () => {
      const { top } = page.getBoundingClientRect();
      setMarginPx(Math.round(list.getBoundingClientRect().top - top + page.scrollTop));
    };
    measure();
    // What stands above the list may grow, and a narrow page breaks its lines elsewhere.
    const observer = new ResizeObserver(measure);
    for (const part of page.children) observer.observe(part);
    return () => observer.disconnect();
  }, []);

  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      const { index, id } = focused.current ?? { index: -1, id: "" };
      if (items[index]?.id !== id) return seen;
      const around = [index - 1, index, index + 1].filter((each) => each in items);
      return [...new Set([...seen, ...around])].sort((one, other) => one - other);
    },
    [items],
  );

  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: items.length,
    getScrollElement: () => page ?? null,
    estimateSize: useCallback(() => roughPx, [roughPx]),
    getItemKey: useCallback((index: number) => items[index]?.id ?? index, [items]),
    rangeExtractor,
    scrollMargin: marginPx,
    overscan: BEYOND,
  });

  const isWhole = items.length <= KEPT_WHOLE || page === null;
  // Asked for in any case: a row is measured against what is known of the rows that stand there now, not of those before them.
  const heightPx = virtualizer.getTotalSize();
  const seen = isWhole ? [] : virtualizer.getVirtualItems();
  const isPlaced = seen.length > 0;
  return {
    attach,
    measure: virtualizer.measureElement,
    /** The last row that is seen; null before anything was measured. */
    lastSeen: virtualizer.range?.endIndex ?? null,
    /** Null where the rows stand one below the other. */
    heightPx: isPlaced ? heightPx : null,
    rows: isPlaced
      ? seen.flatMap(({ index, start }) => {
          const item = items[index];
          return item ? [{ item, index, topPx: start - marginPx }] : [];
        })
      : items.slice(0, isWhole ? undefined : KEPT_WHOLE).map((item, index) => ({ item, index, topPx: null })),
    keepFocused: ({ target }: FocusEvent) => {
      const index = Number(target.closest<HTMLElement>("[data-index]")?.dataset.index ?? -1);
      const id = items[index]?.id;
      focused.current = id === undefined ? undefined : { index, id };
    },
  };
}

/** The nearest element around the list that scrolls up and down. */
function scrollerOf(list: HTMLElement): HTMLElement | null {
  let box = list.parentElement;
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
  return box;
}
