"use client";
import { History } from "lucide-react";
import dynamic from "next/dynamic";
import { Suspense, useId, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import type { ReceiptItem } from "@/lib/advisor/contract";
import type { LiveConversation } from "./live-conversation";

// Loaded by whoever asks what was used.
const MemoryList = dynamic(() => import("./memory-list").then((file) => file.MemoryList));

interface Given {
  count: number;
  receipt: ReceiptItem[] | undefined;
  replyId: string;
  live: LiveConversation;
  isOpenable: boolean;
}

/** What an answer was given of earlier conversations and the profile, with a way to each source. */
export function MemoryUsed({ count, receipt, replyId, live, isOpenable }: Given) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const known = receipt?.length ?? count;
  // What was open stays so when the last of it is forgotten.
  if ((known === 0 && !isOpen) || !isOpenable) return null;
  const toggle = async () => {
    setOpen(!isOpen);
    setProblem(null);
    if (isOpen) return;
    await live.loadReceipt(replyId).catch((error) => setProblem(reasonOf(error)));
    requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: "nearest" }));
  };
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => void toggle()}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-full px-2.5 hover:bg-tint hover:text-ink aria-expanded:bg-accent-soft aria-expanded:text-accent-strong"
      >
        <History className="size-4" aria-hidden="true" />
        Memory used · {known}
      </button>
      <div id={id} hidden={!isOpen} className="order-last w-full pt-2">
        {problem ? <p className="text-danger">{problem}</p> : null}
        {!receipt && !problem ? <Loading /> : null}
        <Suspense fallback={<Loading />}>
          {isOpen && receipt ? <MemoryList receipt={receipt} replyId={replyId} live={live} /> : null}
        </Suspense>
      </div>
    </>
  );
}

function Loading() {
  return <div role="status" aria-label="Loading" className="skeleton h-16" />;
}
