"use client";
import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { MemoryItem } from "./memory-item";
import { NothingHere } from "./nothing-here";
import { PauseSwitch } from "./pause-switch";
import { UndoBar } from "./undo-bar";
import { type Remembered, useMemories } from "./use-memories";

/** What is remembered: searched, explained, paused and forgotten. */
export function MemoryView(first: Remembered) {
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
          aria-label="Search your memory"
          placeholder="Search by what it is about"
          className="min-h-12 w-full rounded-2xl border border-edge/50 bg-raised ps-11.5 pe-4 shadow-lift transition-colors focus:border-accent"
        />
      </div>
      <p role="status" className="min-h-6 px-1 pt-3 text-sm text-muted">
        {summary({ isBusy, q, found: items.length, count })}
      </p>
      {problem ? (
        <div
          role="alert"
          className="mt-3 flex flex-wrap items-center justify-between gap-3 rounded-2xl bg-danger-soft px-4 py-3 text-danger"
        >
          <p>{problem}</p>
          <Button className="min-h-9" onClick={memories.retry}>
            Try again
          </Button>
        </div>
      ) : null}
      <section
        ref={list}
        tabIndex={-1}
        aria-label="What is remembered"
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
          {isBusy ? "Loading…" : "Show older"}
        </Button>
      ) : null}
      {leaving ? <UndoBar key={leaving} what={leaving} onUndo={memories.callOff} /> : null}
    </>
  );
}

function summary({ isBusy, q, found, count }: { isBusy: boolean; q: string; found: number; count: number }) {
  if (isBusy) return q.trim() ? "Searching…" : "Loading…";
  if (q.trim()) return found === 0 ? "" : `${inWords(found, "memory", "memories")} found, the nearest first`;
  return count === 0 ? "" : `${inWords(count, "memory", "memories")}, newest first`;
}

function inWords(count: number, one: string, many: string) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
