"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { Words } from "@/lib/i18n/words";
import { MemoryItem } from "./memory-item";
import { NothingHere } from "./nothing-here";
import { PauseSwitch } from "./pause-switch";
import { UndoBar } from "./undo-bar";
import { type Remembered, useMemories } from "./use-memories";

/** What is remembered: searched, explained, paused and forgotten. */
export function MemoryView(first: Remembered) {
  const t = useTranslations("memory");
  const memories = useMemories(first);
  const { items, q, count, isBusy, problem, leaving } = memories;
  const list = useRef<HTMLElement>(null);
  // Whoever forgets with the keyboard goes on from the list, when there is nothing to undo any more.
  const wasLeaving = useRef(false);
  useEffect(() => {
    if (wasLeaving.current && leaving === null && document.activeElement === document.body) {
      list.current?.focus();
    }
    wasLeaving.current = leaving !== null;
  }, [leaving]);
  return (
    <>
      <PauseSwitch />
      <div className="relative mt-8">
        <Search
          className="pointer-events-none absolute start-4 top-1/2 size-4.5 -translate-y-1/2 text-muted"
          aria-hidden="true"
        />
        <input
          type="search"
          value={q}
          maxLength={500}
          onChange={(event) => memories.search(event.target.value)}
          aria-label={t("view.search")}
          placeholder={t("view.searchHint")}
          className="min-h-12 w-full rounded-2xl border border-edge/50 bg-raised ps-11.5 pe-4 shadow-lift transition-colors focus:border-accent"
        />
      </div>
      <p role="status" className="min-h-6 px-1 pt-3 text-sm text-muted">
        {summary({ isBusy, q, found: items.length, count }, t)}
      </p>
      {problem ? (
        <div
          role="alert"
          className="mt-3 flex flex-wrap items-center justify-between gap-3 rounded-2xl bg-danger-soft px-4 py-3 text-danger"
        >
          <p>{problem}</p>
          <Button className="min-h-9" onClick={memories.retry}>
            {t("view.tryAgain")}
          </Button>
        </div>
      ) : null}
      <section
        ref={list}
        tabIndex={-1}
        aria-label={t("view.label")}
        className="outline-none"
        aria-busy={isBusy}
      >
        <ul className="divide-y">
          {items.map((memory) => (
            <MemoryItem
              key={memory.id}
              memory={memory}
              onForget={() => memories.forget(memory)}
              onChange={memories.retry}
              onForgetConversation={() => memories.forgetConversation(memory)}
            />
          ))}
        </ul>
      </section>
      {items.length === 0 && !isBusy && !problem ? <NothingHere q={q.trim()} hasMore={count > 0} /> : null}
      {memories.nextCursor ? (
        <Button look="bare" className="mt-4 w-full text-muted" disabled={isBusy} onClick={memories.more}>
          {isBusy ? t("view.loading") : t("view.showOlder")}
        </Button>
      ) : null}
      {leaving ? <UndoBar key={leaving} what={leaving} onUndo={memories.callOff} /> : null}
    </>
  );
}

interface Shown {
  isBusy: boolean;
  q: string;
  found: number;
  count: number;
}

function summary({ isBusy, q, found, count }: Shown, t: Words<"memory">) {
  if (isBusy) return q.trim() ? t("view.searching") : t("view.loading");
  if (q.trim()) return found === 0 ? "" : t("view.found", { count: found });
  return count === 0 ? "" : t("view.count", { count });
}
