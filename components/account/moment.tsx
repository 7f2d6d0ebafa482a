"use client";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";

/** `26 Nov 2026, 14:05`, where the reader is. */
export function Moment({ at }: { at: string }) {
  const { dateAndTime } = useDates();
  const timeZone = useTimeZone();
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {dateAndTime(at, timeZone)}
    </time>
  );
}
