"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "./button";

const listeners = new Set<() => void>();
let isSaid = false;

function say(now: boolean) {
  isSaid = now;
  for (const hear of listeners) hear();
}

/** Says at the edge of the page that what was asked for could not be fetched. */
export const sayMissing = () => say(true);

function subscribe(hear: () => void) {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** At the edge of the page, for what would have stood before it. */
export function MissingNote() {
  const t = useTranslations("common.missing");
  const isShown = useSyncExternalStore(
    subscribe,
    () => isSaid,
    () => false,
  );
  if (!isShown) return null;
  return (
    <div
      role="alert"
      className="rise fixed inset-x-3 bottom-4 z-50 mx-auto flex max-w-xl flex-wrap items-center justify-end gap-2 rounded-2xl border bg-raised px-5 py-3 shadow-float"
    >
      <p className="basis-full">{t("asked")}</p>
      <Reload />
      <Button className="min-h-9 text-sm" onClick={() => say(false)}>
        {t("close")}
      </Button>
    </div>
  );
}

/** In the place of a part that belongs there. */
export function MissingPart({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations("common.missing");
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 px-3 py-2 text-sm text-danger">
      <p className="min-w-0 flex-1 basis-44">{t("part")}</p>
      <Button className="min-h-8 text-sm" onClick={onAgain}>
        {t("again")}
      </Button>
      <Reload />
    </div>
  );
}

/** Where a newer version runs, only a new page knows its files. What stands in the composer is kept over it. */
function Reload() {
  const t = useTranslations("common.missing");
  return (
    <Button look="bare" className="min-h-8 text-sm" onClick={() => window.location.reload()}>
      {t("reload")}
    </Button>
  );
}
