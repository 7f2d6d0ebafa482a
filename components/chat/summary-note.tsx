"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Summary } from "@/lib/conversations/summaries/contract";

interface Given {
  summary: Summary;
  isNewest: boolean;
  /** The reader follows the way to its messages. */
  onLeave: () => void;
}

/** One note: of which messages, what it says, who wrote it when. An earlier one opens when it is asked for. */
export function SummaryNote({ summary, isNewest, onLeave }: Given) {
  const t = useTranslations("chat.summary");
  const place = { from: summary.from_sequence, to: summary.to_sequence };
  return (
    <li className="rounded-2xl border bg-raised">
      <details open={isNewest} className="group">
        <summary className="flex min-h-11 items-center justify-between gap-3 rounded-2xl px-4 py-2 text-sm">
          <span className="font-medium">{t(isNewest ? "upToNow" : "messages", place)}</span>
          <span aria-hidden="true" className="text-muted transition-transform group-open:rotate-90">
            ›
          </span>
        </summary>
        <div className="px-4 pb-4">
          {summary.text ? <Note text={summary.text} /> : <p className="text-muted">{t("forgotten")}</p>}
          <Origin summary={summary} onLeave={onLeave} />
        </div>
      </details>
    </li>
  );
}

/** The offline advisor begins each line with what it is about; a model writes prose. */
function Note({ text }: { text: string }) {
  return (
    <div dir="auto" className="flex flex-col gap-2 wrap-anywhere">
      {text.split(/\n+/).map((line) => {
        const [, label, rest] = /^(\p{Lu}\p{Ll}+): (“.*)$/u.exec(line) ?? [];
        return label ? (
          <p key={line}>
            <span className="block text-xs text-muted">{label}</span>
            {rest}
          </p>
        ) : (
          <p key={line}>{line}</p>
        );
      })}
    </div>
  );
}

function Origin({ summary, onLeave }: { summary: Summary; onLeave: () => void }) {
  const t = useTranslations("chat.summary");
  const zone = useTimeZone();
  const { shortDate } = useDates();
  const { first_message_id: first, conversation_id: id, created_at, model } = summary;
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-3 text-xs text-muted">
      <span>
        {model} · <time dateTime={created_at}>{shortDate(created_at, zone)}</time>
      </span>
      {first ? (
        <Link
          href={`/chat/${id}?message=${first}`}
          onClick={onLeave}
          className="font-medium text-accent underline"
        >
          {t("goTo", { number: summary.from_sequence })}
        </Link>
      ) : null}
    </p>
  );
}
