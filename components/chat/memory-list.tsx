"use client";
import { UserRound } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { useDates } from "@/components/ui/dates";
import { useDelayedAct } from "@/components/ui/use-delayed-act";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { ReceiptItem } from "@/lib/advisor/contract";
import { forgetInThread } from "./forget-in-thread";
import type { LiveConversation } from "./live-conversation";
import { isLong, opening } from "./long-text";
import { passageHref } from "./passage-href";
import { plainQuote } from "./plain-quote";

interface Given {
  receipt: ReceiptItem[];
  replyId: string;
  live: LiveConversation;
}

/** The passages an answer was given, each with its source and a way to forget it. */
export function MemoryList({ receipt, replyId, live }: Given) {
  const t = useTranslations("chat.memoryUsed");
  if (receipt.length === 0) return <p role="status">{t("forgotten")}</p>;
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
                {t("profile")}
              </Link>
            </p>
          )}
          <p className="whitespace-pre-wrap wrap-anywhere">
            {source
              ? t("quote", { text: shown(source.role === "assistant" ? plainQuote(text) : text) })
              : shown(text)}
          </p>
          {source ? <Forget onForget={() => forgetInThread(live, source.message_id, replyId)} /> : null}
        </li>
      ))}
    </ul>
  );
}

function shown(text: string): string {
  return isLong(text) ? opening(text) : text;
}

function Source({ source, score }: { source: NonNullable<ReceiptItem["source"]>; score: number | null }) {
  const t = useTranslations("chat.memoryUsed");
  const zone = useTimeZone();
  const { shortDate } = useDates();
  const link = (title: ReactNode) => (
    <Link
      href={passageHref(source.conversation_id, source.message_id, source)}
      className="font-medium text-accent underline"
    >
      {title}
    </Link>
  );
  return (
    <p className="flex items-baseline justify-between gap-x-3 pb-1 text-xs text-muted">
      <span className="min-w-0 truncate">
        {t.rich(source.role === "user" ? "youSaid" : "iSaid", {
          date: shortDate(source.created_at, zone),
          title: source.conversation_title,
          link,
        })}
      </span>
      {score === null ? null : (
        <span className="shrink-0" title={t("alikeAbout")}>
          {t("alike", { percent: Math.round(score * 100) })}
        </span>
      )}
    </p>
  );
}

const buttonClass = "min-h-8 rounded-md font-medium underline-offset-3 hover:underline";

/** Forgetting is for good, so there is a while in which it can be called off. */
function Forget({ onForget }: { onForget: () => Promise<void> }) {
  const t = useTranslations("chat.memoryUsed");
  const { isWaiting, begin, callOff } = useDelayedAct();
  const [isBusy, setBusy] = useState(false);
  const [wasCalledOff, setCalledOff] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const forget = async () => {
    setBusy(true);
    await onForget().catch((error) => setProblem(reasonOf(error)));
    setBusy(false);
  };
  const undo = () => {
    setCalledOff(true);
    callOff();
  };
  if (isBusy) return <p className="pt-1 text-sm text-muted">{t("forgetting")}</p>;
  if (!isWaiting) {
    return (
      <p className="flex flex-wrap items-center gap-x-4 text-xs text-muted">
        <button
          type="button"
          ref={wasCalledOff ? focusOnce : null}
          onClick={() => begin(forget)}
          className={buttonClass}
        >
          {t("forget")}
        </button>
        {problem ? (
          <span role="alert" className="text-danger">
            {problem}
          </span>
        ) : null}
      </p>
    );
  }
  return (
    <div role="alert" className="pt-1 text-sm">
      <p className="flex flex-wrap items-center gap-x-4">
        <span className="text-danger">{t("forgetSoon")}</span>
        <button type="button" ref={focusOnce} onClick={undo} className={`${buttonClass} text-ink`}>
          {t("undo")}
        </button>
      </p>
      <div className="running-out mt-1 h-0.5 rounded bg-danger" aria-hidden="true" />
    </div>
  );
}

function focusOnce(button: HTMLButtonElement | null) {
  button?.focus();
}
