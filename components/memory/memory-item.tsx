"use client";
import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { passageHref } from "@/components/chat/passage-href";
import { plainQuote } from "@/components/chat/plain-quote";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Memory } from "@/lib/advisor/contract";
import { ConfirmForgetting } from "./confirm-forgetting";
import { TryRemembering } from "./try-remembering";
import { UsedIn } from "./used-in";

interface Given {
  memory: Memory;
  onForget: () => void;
  /** It stands otherwise by now. */
  onChange: () => void;
  onForgetConversation: () => void;
}

const linkClass = "min-h-8 rounded-md underline-offset-3 hover:text-ink hover:underline";

/** One memory: its words, where they were said, which answers were given them, and the way out. */
export function MemoryItem({ memory, onForget, onForgetConversation, onChange }: Given) {
  const t = useTranslations("memory.item");
  const { id, quote, role, passage, conversation, uses, failed } = memory;
  const [open, setOpen] = useState<"none" | "uses" | "forget">("none");
  const zone = useTimeZone();
  const { shortDate } = useDates();
  const words = role === "assistant" ? plainQuote(quote) : quote.trim();
  const toggle = (what: "uses" | "forget") => setOpen(open === what ? "none" : what);
  return (
    <li className="py-5">
      <blockquote dir="auto" className="line-clamp-5 whitespace-pre-line wrap-anywhere">
        {words}
      </blockquote>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5 pt-1.5 text-sm text-muted">
        <span className="min-w-0 max-w-full truncate">
          {t.rich("source", {
            role,
            date: shortDate(memory.created_at, zone),
            title: conversation.title,
            link: (title) => (
              <Link
                href={passageHref(conversation.id, id, passage)}
                className="font-medium text-accent underline underline-offset-3"
              >
                {title}
              </Link>
            ),
          })}
        </span>
        {uses > 0 ? (
          <button
            type="button"
            aria-expanded={open === "uses"}
            onClick={() => toggle("uses")}
            className={`group inline-flex items-center gap-1 ${linkClass}`}
          >
            {t("uses", { count: uses })}
            <ChevronDown
              className="size-3.5 transition-transform group-aria-expanded:rotate-180"
              aria-hidden="true"
            />
          </button>
        ) : null}
        <button
          type="button"
          aria-expanded={open === "forget"}
          aria-label={t("forgetThis", { words: words.slice(0, 60) })}
          onClick={() => toggle("forget")}
          className={`ms-auto ${linkClass} aria-expanded:text-danger`}
        >
          {t("forget")}
        </button>
      </div>
      {failed ? (
        <div className="pt-1 text-sm text-warn">
          <TryRemembering conversationId={conversation.id} messageId={id} onTried={onChange} />
        </div>
      ) : null}
      {open === "uses" ? <UsedIn memoryId={id} /> : null}
      {open === "forget" ? (
        <ConfirmForgetting
          title={conversation.title}
          onForget={onForget}
          onForgetConversation={onForgetConversation}
          onKeep={() => setOpen("none")}
        />
      ) : null}
    </li>
  );
}
