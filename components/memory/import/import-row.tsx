"use client";
import { useTranslations } from "next-intl";
import { AskedTwice } from "@/components/ui/asked-twice";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Import } from "@/lib/conversations/imports/contract";
import type { Words } from "@/lib/i18n/words";

/** One import: how far it has come, and the way to take it back. */
export function ImportRow({ brought, onUndo }: { brought: Import; onUndo: () => Promise<void> }) {
  const t = useTranslations("memory");
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
        {status === "undoing" ? null : (
          <AskedTwice
            ask={t("import.takeBack")}
            about={t("import.takeBackAbout")}
            go={t("import.takeBackNow")}
            keep={t("import.keep")}
            className="min-h-9 text-sm"
            onGo={onUndo}
          />
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
    </li>
  );
}

function inWords({ status, done, chosen }: Import, t: Words<"memory">) {
  if (status === "undoing") return t("import.undoing");
  if (status === "running") return t("import.running", { done, count: chosen });
  return t("import.done", { count: done });
}
