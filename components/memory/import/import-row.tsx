"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Import } from "@/lib/conversations/imports/contract";
import type { Words } from "@/lib/i18n/words";

/** One import: how far it has come, and the way to take it back. */
export function ImportRow({ brought, onUndo }: { brought: Import; onUndo: () => void }) {
  const t = useTranslations("memory");
  const [isAsking, setAsking] = useState(false);
  const zone = useTimeZone();
  const { shortDate } = useDates();
  const { status, done, chosen, created_at } = brought;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status">
          {inWords(brought, t)}
          <span className="text-sm text-muted"> · {shortDate(created_at, zone)}</span>
        </p>
        {status === "undoing" || isAsking ? null : (
          <Button look="bare" className="min-h-9 text-sm" onClick={() => setAsking(true)}>
            {t("import.takeBack")}
          </Button>
        )}
      </div>
      {status === "running" ? (
        <progress
          aria-label={t("import.runningLabel")}
          value={done}
          max={chosen}
          className="import-progress mt-2 h-1.5 w-full overflow-hidden rounded-full"
        />
      ) : null}
      {isAsking && status !== "undoing" ? (
        <div className="mt-2 flex flex-wrap items-center gap-2 rounded-2xl bg-danger-soft px-4 py-3">
          <p className="min-w-0 flex-1 basis-60 text-danger">{t("import.takeBackAbout")}</p>
          <Button look="danger" className="min-h-9" onClick={onUndo}>
            {t("import.takeBackNow")}
          </Button>
          <Button look="bare" className="min-h-9" onClick={() => setAsking(false)}>
            {t("import.keep")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function inWords({ status, done, chosen }: Import, t: Words<"memory">) {
  if (status === "undoing") return t("import.undoing");
  if (status === "running") return t("import.running", { done, count: chosen });
  return t("import.done", { count: done });
}
