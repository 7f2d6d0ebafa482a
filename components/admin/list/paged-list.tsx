"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { PagedList as Paged } from "./use-paged";
import { WindowedList } from "./windowed-list";

interface Given<Item> {
  paged: Paged<Item>;
  label: string;
  isOrdered?: boolean;
  roughPx: number;
  /** Draws one row. Held by its caller, or every row is drawn anew. */
  row: (item: Item) => ReactNode;
  /** How many are shown, in words. */
  shown: string;
  /** What stands there instead of no rows. */
  nothing: ReactNode;
}

/** A list that goes on by itself when its end comes near, and by a button. */
export function PagedList<Item extends { id: string }>({ paged, shown, nothing, ...list }: Given<Item>) {
  const { items, nextCursor, isBusy, problem, moreProblem, more } = paged;
  const box = useRef<HTMLDivElement>(null);
  const { isOnButton, goOn, watch } = useGoingOn(box, items.length, nextCursor !== null);
  const isStill = isBusy || problem !== null || moreProblem !== null;
  return (
    <div ref={box}>
      <ProblemNote problem={problem} className="mb-4 rounded-2xl" />
      <p role="status" className="sr-only">
        {isBusy ? "" : shown}
      </p>
      {items.length > 0 ? (
        <WindowedList
          {...list}
          items={items}
          isOpen={nextCursor !== null}
          isBusy={isBusy}
          className="rounded-2xl border bg-raised"
          between="border-b"
          // Whoever stands on the button goes on when they say so.
          onNearEnd={nextCursor && !isStill ? () => isOnButton() || more() : undefined}
        />
      ) : (
        nothing
      )}
      <ProblemNote problem={moreProblem} className="mt-4 rounded-2xl" />
      {nextCursor ? <More isBusy={isBusy} watch={watch} onClick={() => goOn(more)} /> : null}
    </div>
  );
}

interface GivenMore {
  isBusy: boolean;
  watch: { onFocus: () => void; onBlur: () => void };
  onClick: () => void;
}

function More({ isBusy, watch, onClick }: GivenMore) {
  const t = useTranslations("admin.list");
  return (
    <Button
      className="mt-5 aria-disabled:cursor-progress aria-disabled:opacity-55"
      // One that is disabled would lose the keyboard while it loads.
      aria-disabled={isBusy}
      onClick={() => isBusy || onClick()}
      {...watch}
    >
      {t(isBusy ? "loading" : "more")}
    </Button>
  );
}

/** Whoever went on with the keyboard, by the button that moves away or is gone, stands on the first of the new rows. */
function useGoingOn(box: { current: HTMLElement | null }, count: number, hasMore: boolean) {
  const isOnButton = useRef(false);
  const isAsked = useRef(false);
  const before = useRef(count);
  useLayoutEffect(() => {
    const first = before.current;
    before.current = count;
    if (count <= first || !isOnButton.current || (hasMore && !isAsked.current)) return;
    isAsked.current = false;
    isOnButton.current = false;
    box.current?.querySelector<HTMLElement>(`[data-index="${first}"]`)?.focus();
  }, [box, count, hasMore]);
  return {
    isOnButton: () => isOnButton.current,
    goOn: (more: () => void) => {
      isAsked.current = true;
      more();
    },
    watch: {
      onFocus: () => {
        isOnButton.current = true;
      },
      onBlur: () => {
        isOnButton.current = false;
      },
    },
  };
}
