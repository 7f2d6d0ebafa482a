"use client";
import { useId, useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { Button } from "@/components/ui/button";
import { shortDate } from "@/components/ui/dates";
import { Dialog } from "@/components/ui/dialog";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { ImportWithItems } from "@/lib/conversations/imports/contract";

interface Given {
  found: ImportWithItems;
  onStart: (chosen: string[]) => void;
  onLeave: () => void;
}

/** What an export holds: which of it is to come. */
export function ChooseConversations({ found, onStart, onLeave }: Given) {
  const fresh = found.items.filter(({ known }) => !known).map((item) => item.source_id);
  const [chosen, setChosen] = useState(() => new Set(fresh));
  const isPaused = useWorkspace().pausedSince !== null;
  const zone = useTimeZone();
  const id = useId();
  const isAll = chosen.size === fresh.length;
  const toggle = (sourceId: string) => {
    const next = new Set(chosen);
    if (!next.delete(sourceId)) next.add(sourceId);
    setChosen(next);
  };
  return (
    <Dialog labelledBy={id} onClose={onLeave} className="max-w-xl" isSticky>
      <div className="flex max-h-[85dvh] flex-col">
        <div className="px-6 pt-5 pb-3">
          <h2 id={id} className="display text-2xl">
            {found.total.toLocaleString("en")} {found.total === 1 ? "conversation" : "conversations"} found
          </h2>
          <p className="pt-1 text-muted">
            {isPaused
              ? "Memory is paused: they can be read here, and no answer will draw on them."
              : "What you said in them will be remembered as if you had said it here. Nothing is taken over yet."}
          </p>
        </div>
        {fresh.length > 1 ? (
          <label className="flex items-center gap-3 border-y px-6 py-2.5 font-medium">
            <input
              type="checkbox"
              checked={isAll}
              className="size-4.5 accent-accent"
              onChange={() => setChosen(new Set(isAll ? [] : fresh))}
            />
            All that are new
          </label>
        ) : null}
        <ul
          aria-label="Conversations"
          className="min-h-0 flex-1 divide-y overflow-y-auto overscroll-contain px-6"
        >
          {found.items.map((item) => (
            <li key={item.source_id} className="[content-visibility:auto]">
              <label className={`flex items-center gap-3 py-2.5 ${item.known ? "text-muted" : ""}`}>
                <input
                  type="checkbox"
                  disabled={item.known}
                  checked={chosen.has(item.source_id)}
                  className="size-4.5 shrink-0 accent-accent"
                  onChange={() => toggle(item.source_id)}
                />
                <span className="min-w-0 flex-1">
                  <span dir="auto" className="block truncate">
                    {item.title}
                  </span>
                  <span className="block text-sm text-muted">
                    {shortDate(item.ended_at, zone)} · {item.message_count}{" "}
                    {item.message_count === 1 ? "message" : "messages"}
                    {item.known ? " · already here" : ""}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap justify-end gap-2 border-t px-6 py-4">
          <Button look="bare" onClick={onLeave}>
            Leave it
          </Button>
          <Button look="solid" disabled={chosen.size === 0} onClick={() => onStart([...chosen])}>
            {startInWords(chosen.size, fresh.length)}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function startInWords(chosen: number, fresh: number) {
  if (fresh === 0) return "All are here already";
  return `Take over ${chosen.toLocaleString("en")} ${chosen === 1 ? "conversation" : "conversations"}`;
}
