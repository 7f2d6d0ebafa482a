"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { memo, Suspense, useState } from "react";
import { aliveWhenLoaded } from "@/components/ui/alive-when-loaded";
import { orMissing } from "@/components/ui/or-missing";
import type { Message } from "@/lib/conversations/contract";
import { DayMark } from "./day-mark";
import type { LiveConversation } from "./live-conversation";
import { countWords, isLong, opening } from "./long-text";
import { MessageMenu } from "./message-menu";
import type { Unsent } from "./thread-state";
import { UnsentNote } from "./unsent-note";
import type { NotedBelow } from "./use-noted";

interface Given {
  message: Message;
  live: LiveConversation;
  day: string | null;
  noted: NotedBelow | null;
  unsent: Unsent | undefined;
  /** No reply is being written. */
  isIdle: boolean;
  /** The part of it that a link names. */
  passage: { start: number; end: number } | null;
}

// Loaded by whoever edits; and where something was edited.
const EditMessage = dynamic(
  orMissing(() => import("./versions/edit-message").then((file) => file.EditMessage), { ends: "onDone" }),
);
const Versions = dynamic(
  orMissing(() => import("./versions/versions").then((file) => aliveWhenLoaded(file.WordingVersions))),
);
// Few need them.
const NotRemembered = dynamic(
  orMissing(() => import("./not-remembered").then((file) => aliveWhenLoaded(file.NotRemembered))),
);
const SentFiles = dynamic(
  orMissing(() => import("./files/sent-files").then((file) => aliveWhenLoaded(file.SentFiles))),
);
const MarkedText = dynamic(
  orMissing(() => import("./marked-text").then((file) => file.MarkedText), { instead: Words }),
);

export const UserMessage = memo(function UserMessage({
  message,
  live,
  day,
  noted: Noted,
  unsent,
  isIdle,
  passage,
}: Given) {
  const t = useTranslations("chat.said");
  const { id, text, files } = message;
  const [isEdited, setEdited] = useState(false);
  return (
    <li id={`m-${id}`} tabIndex={-1} className="message group rounded-2xl outline-none">
      <DayMark day={day} />
      <h2 className="sr-only">{t("heading")}</h2>
      {files.length > 0 ? (
        <Suspense>
          <SentFiles files={files} />
        </Suspense>
      ) : null}
      {isEdited ? (
        <Suspense fallback={<div className="h-32" />}>
          <EditMessage message={message} live={live} onDone={() => setEdited(false)} />
        </Suspense>
      ) : null}
      <div hidden={isEdited} className="flex items-end justify-end gap-1 pb-7 [&[hidden]]:hidden">
        <div className="reveal">
          {unsent ? null : (
            <MessageMenu message={message} live={live} onEdit={isIdle ? () => setEdited(true) : undefined} />
          )}
        </div>
        <div className="max-w-[88%] rounded-3xl rounded-ee-lg bg-tint px-4.5 py-2.5 wrap-anywhere sm:max-w-[80%]">
          <Suspense fallback={<Words text={text} />}>
            {passage ? <MarkedText text={text} passage={passage} /> : <Words text={text} />}
          </Suspense>
        </div>
      </div>
      {message.versions > 1 && !isEdited ? (
        <Suspense>
          <Versions message={message} live={live} canShow={isIdle} />
        </Suspense>
      ) : null}
      <MemoryMark message={message} live={live} />
      {unsent ? (
        <UnsentNote unsent={unsent} message={message} live={live} />
      ) : Noted ? (
        [message, ...files].map((said) => <Noted key={said.id} messageId={said.id} live={live} />)
      ) : null}
    </li>
  );
});

/** Says where nothing recalls a message that could be. */
function MemoryMark({ message, live }: { message: Message; live: LiveConversation }) {
  if ((message.remembered && !message.memory_failed) || live.isTemporary) return null;
  return (
    <Suspense>
      <NotRemembered message={message} live={live} />
    </Suspense>
  );
}

/** A pasted résumé should not push its answer off the screen. */
function Words({ text }: { text: string }) {
  const t = useTranslations("chat.said");
  const [isOpen, setOpen] = useState(false);
  if (!isLong(text))
    return (
      <p dir="auto" className="whitespace-pre-wrap">
        {text}
      </p>
    );
  return (
    <>
      <p dir="auto" className="whitespace-pre-wrap">
        {isOpen ? text : opening(text)}
      </p>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="mt-1.5 rounded text-sm font-medium text-accent underline underline-offset-3"
      >
        {isOpen ? t("showLess") : t("showAll", { count: countWords(text) })}
      </button>
    </>
  );
}
