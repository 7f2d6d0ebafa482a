"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Fact } from "@/lib/users/contract";

/** Where a fact comes from: the person's own words, the day, and the way to the message. */
export function SourceLine({ fact }: { fact: Fact }) {
  const t = useTranslations("facts.source");
  const zone = useTimeZone();
  const { quote, said_at, said_value, conversation_id, message_id, origin } = fact;
  const date = useDates().shortDate(said_at, zone);
  if (!quote || !conversation_id) return <p className="text-sm text-muted">{t("profile", { date })}</p>;
  return (
    <div className="text-sm">
      <p className="line-clamp-3 font-serif text-[1.02rem] leading-snug wrap-anywhere">
        {t("quote", { quote })}
      </p>
      <p className="pt-1 text-muted">
        <Link
          href={`/chat/${conversation_id}?message=${message_id}`}
          className="rounded text-accent underline underline-offset-3"
        >
          {t(origin === "document" ? "document" : "said", { date })}
        </Link>
        {said_value ? <span> · {t("corrected", { value: said_value })}</span> : null}
      </p>
    </div>
  );
}
