"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
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
  const t = useTranslations("memory.choice");
  const fresh = found.items.filter(({ known }) => !known).map((item) => item.source_id);
  const [chosen, setChosen] = useState(() => new Set(fresh));
  const isPaused = useWorkspace().pausedSince !== null;
  const zone = useTimeZone();
  const { shortDate } = useDates();
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
            {t("title", { count: found.total })}
          </h2>
          <p className="pt-1 text-muted">{isPaused ? t("aboutPaused") : t("about")}</p>
        </div>
        {fresh.length > 1 ? (
          <label className="flex items-center gap-3 border-y px-6 py-2.5 font-medium">
            <input
              type="checkbox"
              checked={isAll}
              className="size-4.5 accent-accent"
              onChange={() => setChosen(new Set(isAll ? [] : fresh))}
            />
            {t("allNew")}
          </label>
        ) : null}
        <ul
          aria-label={t("list")}
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
                    {t(item.known ? "itemKnown" : "item", {
                      date: shortDate(item.ended_at, zone),
                      count: item.message_count,
                    })}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap justify-end gap-2 border-t px-6 py-4">
          <Button look="bare" onClick={onLeave}>
            {t("leave")}
          </Button>
          <Button look="solid" disabled={chosen.size === 0} onClick={() => onStart([...chosen])}>
            {fresh.length === 0 ? t("allHere") : t("start", { count: chosen.size })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
