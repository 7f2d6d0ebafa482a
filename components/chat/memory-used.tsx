"use client";
import { History } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Suspense, useId, useState } from "react";
import { orMissing } from "@/components/ui/or-missing";
import type { ReceiptItem } from "@/lib/advisor/contract";
import type { LiveConversation } from "./live-conversation";

// Loaded by whoever asks what was used.
const MemoryPanel = dynamic(orMissing(() => import("./memory-panel").then((file) => file.MemoryPanel)));

interface Given {
  count: number;
  receipt: ReceiptItem[] | undefined;
  replyId: string;
  live: LiveConversation;
  isOpenable: boolean;
}

/** What an answer was given of earlier conversations and the profile, with a way to each source. */
export function MemoryUsed({ count, receipt, replyId, live, isOpenable }: Given) {
  const t = useTranslations("chat");
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const known = receipt?.length ?? count;
  // What was open stays so when the last of it is forgotten.
  if ((known === 0 && !isOpen) || !isOpenable) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-full px-2.5 hover:bg-tint hover:text-ink aria-expanded:bg-accent-soft aria-expanded:text-accent-strong"
      >
        <History className="size-4" aria-hidden="true" />
        {t("memoryUsed.button", { count: known })}
      </button>
      <div id={id} hidden={!isOpen} className="order-last w-full pt-2">
        <Suspense fallback={<div role="status" aria-label={t("loading")} className="skeleton h-16" />}>
          {isOpen ? <MemoryPanel receipt={receipt} replyId={replyId} live={live} /> : null}
        </Suspense>
      </div>
    </>
  );
}
