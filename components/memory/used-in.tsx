"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { passageHref } from "@/components/chat/passage-href";
import { ask, reasonOf } from "@/components/ui/api";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { MemoryUsage, MemoryWithUses } from "@/lib/advisor/contract";

/** The answers that were given a memory, by the question each answered. */
export function UsedIn({ memoryId }: { memoryId: string }) {
  const t = useTranslations("memory.item");
  const [uses, setUses] = useState<MemoryUsage[]>();
  const [problem, setProblem] = useState<string | null>(null);
  const zone = useTimeZone();
  const { shortDate } = useDates();
  useEffect(() => {
    ask<MemoryWithUses>(`/users/me/memories/${memoryId}`)
      .then(({ data }) => setUses(data.used_in))
      .catch((error) => setProblem(reasonOf(error)));
  }, [memoryId]);
  if (problem) return <p className="pt-3 text-sm text-danger">{problem}</p>;
  if (!uses) return <div role="status" aria-label={t("usesLoading")} className="skeleton mt-3 h-12" />;
  return (
    <ul className="mt-3 flex flex-col gap-2 border-s-2 border-accent/40 ps-4 text-[0.94rem]">
      {uses.map(({ reply_id, conversation, question, created_at }) => (
        <li key={reply_id}>
          <Link
            href={passageHref(conversation.id, reply_id)}
            className="text-accent underline underline-offset-3"
          >
            <span className="line-clamp-2 wrap-anywhere">{question || conversation.title}</span>
          </Link>
          <span className="text-sm text-muted">{shortDate(created_at, zone)}</span>
        </li>
      ))}
    </ul>
  );
}
