"use client";
import Link from "next/link";
import { shortDate } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Fact } from "@/lib/users/contract";

/** Where a fact comes from: the person's own words, the day, and the way to the message. */
export function SourceLine({ fact }: { fact: Fact }) {
  const zone = useTimeZone();
  const { quote, said_at, said_value, conversation_id, message_id, origin } = fact;
  const date = shortDate(said_at, zone);
  if (!quote || !conversation_id)
    return <p className="text-sm text-muted">You wrote it into your profile, {date}.</p>;
  return (
    <div className="text-sm">
      <p className="line-clamp-3 font-serif text-[1.02rem] leading-snug wrap-anywhere">“{quote}”</p>
      <p className="pt-1 text-muted">
        <Link
          href={`/chat/${conversation_id}?message=${message_id}`}
          className="rounded text-accent underline underline-offset-3"
        >
          {origin === "document" ? "From a document you pasted" : "You said so"}, {date}
        </Link>
        {said_value ? <span> · corrected from {said_value}</span> : null}
      </p>
    </div>
  );
}
