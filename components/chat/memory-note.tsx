"use client";
import { MessageCircleDashed, Pause } from "lucide-react";
import Link from "next/link";
import { dayOf, nameDay, timeOf } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";

/** Says quietly that nothing of what is said here is remembered, and why. */
export function MemoryNote({ expiresAt, isTemporary }: { expiresAt: string | null; isTemporary: boolean }) {
  const zone = useTimeZone();
  const Icon = isTemporary ? MessageCircleDashed : Pause;
  return (
    <p className="flex items-center justify-center gap-2 px-4 pb-2 text-center text-sm text-muted">
      <Icon className="size-4 shrink-0" aria-hidden="true" />
      {isTemporary ? (
        <span>
          Temporary: nothing here is remembered{expiresAt ? `, and it is gone ${when(expiresAt, zone)}` : ""}.
        </span>
      ) : (
        <span>
          Memory is paused: nothing said now is remembered.{" "}
          <Link
            href="/memory"
            prefetch={false}
            className="font-medium text-accent underline underline-offset-3"
          >
            Change
          </Link>
        </span>
      )}
    </p>
  );
}

function when(at: string, zone: string) {
  const today = dayOf(new Date(), zone);
  const day = dayOf(at, zone);
  const isToday = day === today;
  const isTomorrow = nameDay(today, day) === "Yesterday";
  return `${isToday ? "today" : isTomorrow ? "tomorrow" : `on ${nameDay(day, today)}`} at ${timeOf(at, zone)}`;
}
