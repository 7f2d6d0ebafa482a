"use client";
import { MessageCircleDashed, Pause } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Dates, dayOf, daysBetween, useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Words } from "@/lib/i18n/words";

/** Says quietly that nothing of what is said here is remembered, and why. */
export function MemoryNote({ expiresAt, isTemporary }: { expiresAt: string | null; isTemporary: boolean }) {
  const t = useTranslations("chat");
  const dates = useDates();
  const zone = useTimeZone();
  const Icon = isTemporary ? MessageCircleDashed : Pause;
  return (
    <p className="flex items-center justify-center gap-2 px-4 pb-2 text-center text-sm text-muted">
      <Icon className="size-4 shrink-0" aria-hidden="true" />
      {isTemporary ? (
        <span>{expiresAt ? goneWhen(expiresAt, zone, t, dates) : t("memoryNote.temporary")}</span>
      ) : (
        <span>
          {t.rich("memoryNote.paused", {
            link: (change) => (
              <Link
                href="/memory"
                prefetch={false}
                className="font-medium text-accent underline underline-offset-3"
              >
                {change}
              </Link>
            ),
          })}
        </span>
      )}
    </p>
  );
}

function goneWhen(at: string, zone: string, t: Words<"chat">, { nameDay, timeOf }: Dates) {
  const today = dayOf(new Date(), zone);
  const day = dayOf(at, zone);
  const inDays = daysBetween(today, day);
  const time = timeOf(at, zone);
  if (inDays === 0) return t("memoryNote.goneToday", { time });
  if (inDays === 1) return t("memoryNote.goneTomorrow", { time });
  return t("memoryNote.goneOn", { day: nameDay(day, today), time });
}
