"use client";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { UNDO_MS } from "@/components/ui/use-delayed-act";

/** What becomes of it when nobody calls it off. */
export type Outcome = "forgotten" | "deleted" | "archived";

/** For as long as something can be called off: what goes, and the way back. The line shows how long that is. */
export function UndoBar({
  what,
  outcome = "forgotten",
  onUndo,
}: {
  what: string;
  outcome?: Outcome;
  onUndo: () => void;
}) {
  const t = useTranslations("memory.undo");
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div
      role="alert"
      className="rise fixed inset-x-3 bottom-4 z-20 mx-auto max-w-xl overflow-hidden rounded-2xl border bg-raised shadow-float md:start-[17.5rem]"
    >
      <div className="flex items-center justify-between gap-3 py-2.5 ps-5 pe-2.5">
        <p className="min-w-0">
          <span className="line-clamp-2 wrap-anywhere">{what}</span>
          <span className="text-sm text-muted">{t(outcome, { seconds: UNDO_MS / 1_000 })}</span>
        </p>
        <button
          ref={undo}
          type="button"
          onClick={onUndo}
          className="inline-flex min-h-10 shrink-0 items-center gap-2 rounded-full bg-accent px-4 font-medium text-on-accent hover:bg-accent-strong"
        >
          <Undo2 className="size-4" aria-hidden="true" />
          {t("undo")}
        </button>
      </div>
      <div className="running-out h-1 bg-accent" aria-hidden="true" />
    </div>
  );
}
