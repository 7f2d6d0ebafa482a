"use client";
import { shortDate, timeOf } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";

/** `26 Nov 2026, 14:05`, where the reader is. */
export function Moment({ at }: { at: string }) {
  const timeZone = useTimeZone();
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {shortDate(at, timeZone)}, {timeOf(at, timeZone)}
    </time>
  );
}
