"use client";
import { UserRound } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { shortDate } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { ReceiptItem } from "@/lib/advisor/contract";
import type { LiveConversation } from "./live-conversation";
import { isLong, opening } from "./long-text";
import { passageHref } from "./passage-href";

interface Given {
  receipt: ReceiptItem[];
  replyId: string;
  live: LiveConversation;
}

/** The passages an answer was given, each with its source and a way to forget it. */
export function MemoryList({ receipt, replyId, live }: Given) {
  if (receipt.length === 0) return <p role="status">Forgotten. No answer draws on it again.</p>;
  return (
    <ul className="flex flex-col gap-2">
      {receipt.map(({ rank, text, source, score }) => (
        <li key={rank} className="rounded-2xl border bg-raised px-4 py-3 text-ink">
          {source ? (
            <Source source={source} score={score} />
          ) : (
            <p className="pb-1 text-xs text-muted">
              <Link
                href="/profile"
                className="inline-flex items-center gap-1.5 font-medium text-accent underline"
              >
                <UserRound className="size-3.5" aria-hidden="true" />
                Your profile
              </Link>
            </p>
          )}
          <p className="whitespace-pre-wrap wrap-anywhere">
            {source ? "“" : ""}
            {isLong(text) ? opening(text) : text}
            {source ? "”" : ""}
          </p>
          {source ? <Forget onForget={() => live.forget(source.message_id, replyId)} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Source({ source, score }: { source: NonNullable<ReceiptItem["source"]>; score: number | null }) {
  const zone = useTimeZone();
  return (
    <p className="flex items-baseline justify-between gap-x-3 pb-1 text-xs text-muted">
      <span className="min-w-0 truncate">
        {source.role === "user" ? "You said" : "I said"}, {shortDate(source.created_at, zone)}, in{" "}
        <Link
          href={passageHref(source.conversation_id, source.message_id, source)}
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
  );
}

const buttonClass = "min-h-8 rounded-md font-medium underline-offset-3 hover:underline disabled:opacity-55";

/** Forgetting is for good: the second press does it. */
function Forget({ onForget }: { onForget: () => Promise<void> }) {
  const [step, setStep] = useState<"rest" | "asked" | "busy">("rest");
  const [problem, setProblem] = useState<string | null>(null);
  const forget = async () => {
    setStep("busy");
    await onForget().catch((error) => {
      setProblem(reasonOf(error));
      setStep("asked");
    });
  };
  if (step === "rest") {
    return (
      <button type="button" onClick={() => setStep("asked")} className={`${buttonClass} text-xs text-muted`}>
        Forget this…
      </button>
    );
  }
  return (
    <p className="flex flex-wrap items-center gap-x-4 pt-1 text-sm text-danger">
      <span>{problem ?? "All of that message, for good?"}</span>
      <button
        type="button"
        ref={focusOnce}
        disabled={step === "busy"}
        onClick={() => void forget()}
        className={buttonClass}
      >
        {step === "busy" ? "Forgetting…" : "Forget it"}
      </button>
      <button type="button" onClick={() => setStep("rest")} className={`${buttonClass} text-ink`}>
        Keep it
      </button>
    </p>
  );
}

function focusOnce(button: HTMLButtonElement | null) {
  button?.focus();
}
