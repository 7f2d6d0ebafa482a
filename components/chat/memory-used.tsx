"use client";
import { History, UserRound } from "lucide-react";
import Link from "next/link";
import { useId, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { shortDate } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { ReceiptItem } from "@/lib/advisor/contract";
import { isLong, opening } from "./long-text";

interface Given {
  count: number;
  receipt: ReceiptItem[] | undefined;
  onOpen: () => Promise<void>;
  isOpenable: boolean;
}

/** What an answer was given of earlier conversations and the profile, with a way to each source. */
export function MemoryUsed({ count, receipt, onOpen, isOpenable }: Given) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const known = receipt?.length ?? count;
  if (known === 0 || !isOpenable) return null;
  const toggle = async () => {
    setOpen(!isOpen);
    setProblem(null);
    if (isOpen) return;
    await onOpen().catch((error) => setProblem(reasonOf(error)));
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
        {!receipt && !problem ? <div role="status" aria-label="Loading" className="skeleton h-16" /> : null}
        <ul className="flex flex-col gap-2">
          {(receipt ?? []).map((item) => (
            <Remembered key={item.rank} item={item} />
          ))}
        </ul>
      </div>
    </>
  );
}

function Remembered({ item: { kind, text, source, score } }: { item: ReceiptItem }) {
  const zone = useTimeZone();
  if (kind === "profile" || !source) {
    return (
      <li className="rounded-2xl border bg-raised px-4 py-3 text-ink">
        <p className="pb-1 text-xs text-muted">
          <Link
            href="/profile"
            className="inline-flex items-center gap-1.5 font-medium text-accent underline"
          >
            <UserRound className="size-3.5" aria-hidden="true" />
            Your profile
          </Link>
        </p>
        <p className="whitespace-pre-wrap wrap-anywhere">{isLong(text) ? opening(text) : text}</p>
      </li>
    );
  }
  const speaker = source.role === "user" ? "You said" : "I said";
  return (
    <li className="rounded-2xl border bg-raised px-4 py-3 text-ink">
      <p className="flex items-baseline justify-between gap-x-3 pb-1 text-xs text-muted">
        <span className="min-w-0 truncate">
          {speaker}, {shortDate(source.created_at, zone)}, in{" "}
          <Link
            href={`/chat/${source.conversation_id}?message=${source.message_id}`}
            className="font-medium text-accent underline"
          >
            {source.conversation_title}
          </Link>
        </span>
        {score === null ? null : (
          <span className="shrink-0" title="How near it is to your question">
            {Math.round(score * 100)} % alike
          </span>
        )}
      </p>
      <p className="whitespace-pre-wrap wrap-anywhere">“{isLong(text) ? opening(text) : text}”</p>
    </li>
  );
}
