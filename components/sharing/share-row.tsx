"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Share } from "@/lib/conversations/sharing/contract";

/** One link, and the way to end it; `isTitled`: among those of other conversations. */
export function ShareRow({
  share,
  isTitled = false,
  onRevoke,
}: {
  share: Share;
  isTitled?: boolean;
  onRevoke: (id: string) => Promise<unknown>;
}) {
  const t = useTranslations("sharing.row");
  const { shortDate } = useDates();
  const zone = useTimeZone();
  const [isBusy, setBusy] = useState(false);
  const date = shortDate(share.shared_at, zone);
  return (
    <li className="flex items-center justify-between gap-4 border-b py-3 last:border-b-0">
      <div className="min-w-0">
        {isTitled ? (
          <a href={`/chat/${share.conversation_id}`} className="block truncate font-medium hover:underline">
            {share.title}
          </a>
        ) : null}
        <p className="text-sm text-muted">{t("about", { count: share.message_count, date })}</p>
      </div>
      <Button
        className="min-h-9 shrink-0 text-danger"
        disabled={isBusy}
        aria-label={t(isBusy ? "endingNamed" : "endNamed", { title: share.title, date })}
        onClick={() => {
          setBusy(true);
          void onRevoke(share.id).finally(() => setBusy(false));
        }}
      >
        {t(isBusy ? "ending" : "end")}
      </Button>
    </li>
  );
}
