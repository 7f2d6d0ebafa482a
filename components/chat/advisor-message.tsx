"use client";
import { RefreshCw } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { memo, Suspense, useEffect, useState } from "react";
import { aliveWhenLoaded } from "@/components/ui/alive-when-loaded";
import { useDates } from "@/components/ui/dates";
import { IconButton } from "@/components/ui/icon-button";
import { sayMissing } from "@/components/ui/missing-note";
import { Nothing, orMissing } from "@/components/ui/or-missing";
import { useTimeZone } from "@/components/ui/use-time-zone";
import { Mark } from "@/components/ui/wordmark";
import type { ReceiptItem } from "@/lib/advisor/contract";
import type { Message } from "@/lib/conversations/contract";
import { AnswerWords, loadMarkdown } from "./answer-words";
import { CopyButton } from "./copy-button";
import { DayMark } from "./day-mark";
import type { LiveConversation } from "./live-conversation";
import { MemoryUsed } from "./memory-used";
import { MessageMenu } from "./message-menu";

// Most answers come to their end, and have no other beside them.
const ReplyEnding = dynamic(
  orMissing(() => import("./reply-ending").then((file) => aliveWhenLoaded(file.ReplyEnding))),
);
const Versions = dynamic(
  orMissing(() => import("./versions/versions").then((file) => aliveWhenLoaded(file.AnswerVersions))),
);
// Whoever turns to an answer may rate it.
const Rating = dynamic(
  orMissing(() => import("./feedback/rating").then((file) => aliveWhenLoaded(file.Rating)), {
    instead: Nothing,
  }),
);
const ReadAloud = dynamic(
  orMissing(
    () => import("./speech/read-aloud-button").then((file) => aliveWhenLoaded(file.ReadAloudButton)),
    {
      instead: Nothing,
    },
  ),
);
const answerAnew = (live: LiveConversation, replyId: string) =>
  import("./versions/answer-anew").then((file) => file.answerAnew(live, replyId), sayMissing);

interface Given {
  message: Message;
  live: LiveConversation;
  day: string | null;
  receipt: ReceiptItem[] | undefined;
  canRetry: boolean;
  /** The connection to this running reply was lost. */
  isAway: boolean;
}

export const AdvisorMessage = memo(function AdvisorMessage({
  message,
  live,
  day,
  receipt,
  canRetry,
  isAway,
}: Given) {
  const t = useTranslations("chat.answer");
  const { id, text, status } = message;
  const [isTouched, setTouched] = useState(false);
  const isRunning = status === "streaming";
  return (
    <li
      id={`m-${id}`}
      tabIndex={-1}
      className="message rounded-2xl outline-none"
      onPointerEnter={() => setTouched(true)}
      onFocus={() => setTouched(true)}
    >
      <DayMark day={day} />
      <article aria-busy={isRunning} className="flex gap-4 pb-9">
        <Mark className="mt-0.5 hidden size-7 shrink-0 sm:block" />
        <div className="min-w-0 flex-1">
          <h2 className="sr-only">{t("heading")}</h2>
          {text ? <AnswerWords text={text} isRunning={isRunning} /> : null}
          {isRunning && !text ? <Thinking /> : null}
          {isAway ? <p className="pt-2 text-sm text-warn">{t("lost")}</p> : null}
          {isRunning || status === "complete" ? null : (
            <Suspense>
              <ReplyEnding
                message={message}
                canRetry={canRetry}
                onAgain={(how) => void live.again(id, how)}
              />
            </Suspense>
          )}
          {isRunning ? null : (
            <AnswerFooter
              message={message}
              live={live}
              receipt={receipt}
              canReplace={canRetry}
              isTouched={isTouched}
            />
          )}
        </div>
      </article>
    </li>
  );
});

interface FooterGiven extends Pick<Given, "message" | "live" | "receipt"> {
  /** It is the last of an idle thread: another answer may come or be shown in its place. */
  canReplace: boolean;
  /** The reader has turned to it. */
  isTouched: boolean;
}

function AnswerFooter({ message, live, receipt, canReplace, isTouched }: FooterGiven) {
  const t = useTranslations("chat.answer");
  const { id, text, status } = message;
  return (
    <footer className="-ms-1.5 flex flex-wrap items-center gap-x-1 pt-1.5 text-sm text-muted">
      {text ? <CopyButton text={text} /> : null}
      {canReplace && status === "complete" ? (
        <IconButton label={t("again")} className="size-8" onClick={() => void answerAnew(live, id)}>
          <RefreshCw className="size-4" />
        </IconButton>
      ) : null}
      {message.versions > 1 ? (
        <Suspense>
          <Versions message={message} live={live} canShow={canReplace} />
        </Suspense>
      ) : null}
      <MemoryUsed
        count={message.memory_count}
        receipt={receipt}
        replyId={id}
        live={live}
        isOpenable={status !== "failed" || Boolean(text)}
      />
      {text && (isTouched || message.feedback) ? (
        <Suspense>
          <ReadAloud text={text} />
          <Rating message={message} live={live} />
        </Suspense>
      ) : null}
      <MessageMenu message={message} live={live} />
      <Stamp message={message} />
    </footer>
  );
}

function Thinking() {
  const t = useTranslations("chat.answer");
  useEffect(() => void loadMarkdown(), []);
  return (
    <p className="flex min-h-8 items-center gap-2 text-muted">
      <span className="caret" aria-hidden="true" />
      {t("thinking")}
    </p>
  );
}

function Stamp({ message: { created_at, model } }: { message: Message }) {
  const zone = useTimeZone();
  const { timeOf } = useDates();
  return (
    <span className="ms-auto ps-2 text-xs">
      {model ? `${model} · ` : ""}
      <time dateTime={created_at}>{timeOf(created_at, zone)}</time>
    </span>
  );
}
