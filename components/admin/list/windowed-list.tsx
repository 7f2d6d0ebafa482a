"use client";
import { memo, type ReactNode, useEffect } from "react";
import { useWindow } from "./use-window";

interface Given<Item> {
  label?: string;
  /** Whether the order says something. */
  isOrdered?: boolean;
  items: Item[];
  /** There are more than these, nobody knows how many. */
  isOpen?: boolean;
  isBusy?: boolean;
  /** About how high a row is, in pixels, until it is measured. */
  roughPx: number;
  className?: string;
  /** What a row has at its end when another follows. */
  between: string;
  /** Draws one row. Held by its caller, or every row is drawn anew. */
  row: (item: Item) => ReactNode;
  /** Called whenever the last rows are seen, or nearly. */
  onNearEnd?: () => void;
}

const NEAR_END = 15;

/** A list of any length of which only what is seen, and a little around it, stands in the page. */
export function WindowedList<Item extends { id: string }>(given: Given<Item>) {
  const { items, isOpen = false, row, between, onNearEnd } = given;
  const { attach, measure, lastSeen, heightPx, rows, keepFocused } = useWindow(items, given.roughPx);
  const List = given.isOrdered ? "ol" : "ul";
  const isNearEnd = lastSeen !== null && lastSeen + NEAR_END >= items.length;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);
  return (
    <List
      ref={attach}
      aria-label={given.label}
      aria-busy={given.isBusy}
      onFocus={keepFocused}
      className={`relative box-content [overflow-anchor:none] ${given.className ?? ""}`}
      style={heightPx === null ? undefined : { height: heightPx }}
    >
      {rows.map(({ item, index, topPx }) => (
        <li
          key={item.id}
          ref={measure}
          data-index={index}
          tabIndex={-1}
          aria-posinset={index + 1}
          aria-setsize={isOpen ? -1 : items.length}
          className={`${index + 1 < items.length ? between : ""} ${topPx === null ? "" : "absolute inset-x-0 top-0"}`}
          style={topPx === null ? undefined : { transform: `translateY(${topPx}px)` }}
        >
          <Drawn item={item} row={row} />
        </li>
      ))}
    </List>
  );
}

/** Scrolling moves rows and draws none anew. */
const Drawn = memo(function Drawn<Item>({ item, row }: { item: Item; row: (item: Item) => ReactNode }) {
  return row(item);
}) as <Item>(given: { item: Item; row: (item: Item) => ReactNode }) => ReactNode;
