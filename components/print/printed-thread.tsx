"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { DayMark } from "@/components/chat/day-mark";
import { readPage } from "@/components/chat/markdown/read-blocks";
import { ReadText } from "@/components/chat/markdown/read-text";
import { type Dates, dayOf, useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import { PrintBar } from "./print-bar";
import { PrintedMessage, type Said } from "./printed-message";

interface Given {
  id: string;
  title: string;
  /** From the first to the last: all of them are on paper. */
  said: Said[];
}

/** A whole conversation as it stands on paper: black on white, with nothing to press. */
export function PrintedThread({ id, title, said }: Given) {
  const t = useTranslations("print.thread");
  const dates = useDates();
  const zone = useTimeZone();
  const answers = useMemo(
    () => readPage(said.map(({ role, text }) => (role === "assistant" ? text : ""))),
    [said],
  );
  return (
    <div className="min-h-dvh bg-panel print:bg-transparent">
      <PrintBar conversationId={id} />
      <main className="on-paper mx-auto max-w-[46rem] px-6 py-10 shadow-lift sm:my-8 sm:px-14 sm:py-14 print:m-0 print:max-w-none print:p-0 print:shadow-none">
        <h1 className="display text-3xl wrap-anywhere">{title}</h1>
        <p className="pt-2 pb-8 text-sm text-muted">
          {said.length > 0
            ? t("aboutSaid", { days: spanOf(said, zone, dates), count: said.length })
            : t("about")}
        </p>
        {said.length === 0 ? <p className="text-muted">{t("nothing")}</p> : null}
        <ol>
          {said.map((message, index) => {
            const day = dayOf(message.created_at, zone);
            const before = said[index - 1];
            const isNewDay = !before || dayOf(before.created_at, zone) !== day;
            return (
              <li key={message.id}>
                {/* On paper there is no today. */}
                <DayMark day={isNewDay ? dates.shortDate(message.created_at, zone) : null} />
                <PrintedMessage message={message} zone={zone}>
                  {message.role === "user" ? (
                    <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
                      {message.text}
                    </p>
                  ) : (
                    <ReadText blocks={answers[index] ?? []} />
                  )}
                </PrintedMessage>
              </li>
            );
          })}
        </ol>
      </main>
    </div>
  );
}

function spanOf(said: Said[], zone: string, { shortDate }: Dates): string {
  const days = [said[0], said.at(-1)].flatMap((each) => (each ? [shortDate(each.created_at, zone)] : []));
  return [...new Set(days)].join(" – ");
}
