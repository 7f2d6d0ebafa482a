"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import type { ReceiptItem } from "@/lib/advisor/contract";
import type { LiveConversation } from "./live-conversation";
import { loadReceipt } from "./load-receipt";
import { MemoryList } from "./memory-list";

interface Given {
  receipt: ReceiptItem[] | undefined;
  replyId: string;
  live: LiveConversation;
}

/** What an answer was given, asked for when it is not here yet. */
export function MemoryPanel({ receipt, replyId, live }: Given) {
  const t = useTranslations("chat");
  const [problem, setProblem] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isHere = receipt !== undefined;
  useEffect(() => {
    if (!isHere) loadReceipt(live, replyId).catch((error) => setProblem(reasonOf(error)));
    else panel.current?.scrollIntoView({ block: "nearest" });
  }, [isHere, live, replyId]);
  return (
    <div ref={panel}>
      {problem ? <p className="text-danger">{problem}</p> : null}
      {receipt ? <MemoryList receipt={receipt} replyId={replyId} live={live} /> : null}
      {receipt || problem ? null : <div role="status" aria-label={t("loading")} className="skeleton h-16" />}
    </div>
  );
}
