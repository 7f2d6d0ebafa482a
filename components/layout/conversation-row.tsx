"use client";
import { MoreHorizontal } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Suspense, useEffect, useRef, useState } from "react";
import { orMissing } from "@/components/ui/or-missing";
import { Popover } from "@/components/ui/popover";
import type { Conversation } from "@/lib/conversations/contract";
import { StandingDot, StandingInWords } from "./marks/standing";
import type { RowQuestion } from "./row-dialog";
import { TemporaryMark } from "./temporary-mark";

// Loaded when asked for: hardly any visit needs them. Each waits in a boundary of its own, or the page would vanish meanwhile.
const loadActions = orMissing(() => import("./row-actions").then((file) => file.RowActions));
const RowActions = dynamic(loadActions);
const RowDialog = dynamic(
  orMissing(() => import("./row-dialog").then((file) => file.RowDialog), { ends: "onDone" }),
);
const RenameConversation = dynamic(
  orMissing(() => import("./rename-conversation").then((file) => file.RenameConversation), {
    ends: "onDone",
  }),
);

type RowMode = "rest" | "rename" | RowQuestion;

/** One conversation in the list, with what can be done to it. */
export function ConversationRow({
  conversation,
  isCurrent,
  onSelect,
  onDelete,
}: {
  conversation: Conversation;
  isCurrent: boolean;
  onSelect: (id: string) => void;
  onDelete: () => void;
}) {
  const t = useTranslations("layout");
  const [mode, setMode] = useState<RowMode>("rest");
  const rest = () => setMode("rest");
  const isMarked = conversation.replying || conversation.unread;
  const link = useFocusAfter(mode === "rename");
  if (mode === "rename") {
    return (
      <Suspense fallback={<li className="h-10" />}>
        <RenameConversation conversation={conversation} onDone={rest} />
      </Suspense>
    );
  }
  return (
    <li
      className={`group relative flex items-center rounded-lg transition-colors ${isCurrent ? "bg-accent-soft text-accent-strong" : "hover:bg-tint"}`}
    >
      <Link
        ref={link}
        href={`/chat/${conversation.id}`}
        prefetch={false}
        aria-current={isCurrent ? "page" : undefined}
        title={conversation.title}
        className={`min-w-0 flex-1 truncate rounded-lg py-2 ps-3 md:group-focus-within:pe-10 md:group-hover:pe-10 text-[0.92rem] leading-5 ${isMarked ? "pe-16 md:pe-8" : "pe-10 md:pe-3"} ${isCurrent ? "font-medium" : ""} ${conversation.unread ? "font-semibold" : ""}`}
      >
        <StandingInWords {...conversation} />
        {conversation.temporary ? <TemporaryMark /> : null}
        {conversation.imported ? (
          <span
            role="img"
            aria-label={t("mark.importedBefore")}
            title={t("mark.imported")}
            className="me-1.5 text-muted"
          >
            ⤓
          </span>
        ) : null}
        {conversation.title}
      </Link>
      {isMarked ? (
        <span className="pointer-events-none absolute end-11 flex md:end-3 md:group-focus-within:end-11 md:group-hover:end-11">
          <StandingDot {...conversation} />
        </span>
      ) : null}
      <Popover
        onIntent={() => void loadActions()}
        label={t("row.actions", { title: conversation.title })}
        button={<MoreHorizontal className="size-4" aria-hidden="true" />}
        buttonClassName="absolute end-1 grid size-8 place-items-center rounded-md text-muted hover:text-ink focus-visible:opacity-100 group-hover:opacity-100 md:opacity-0"
        className="w-56 p-1"
      >
        {(close) => (
          <RowActions
            conversation={conversation}
            onPick={(next) => {
              close();
              if (next === "select") onSelect(conversation.id);
              else if (next === "delete") onDelete();
              else setMode(next);
            }}
          />
        )}
      </Popover>
      {mode === "rest" ? null : (
        <Suspense>
          <RowDialog question={mode} conversation={conversation} onDone={rest} />
        </Suspense>
      )}
    </li>
  );
}

/** Where the keyboard goes on when a field that took this row's place is gone, unless the person went elsewhere. */
function useFocusAfter(isReplaced: boolean) {
  const link = useRef<HTMLAnchorElement>(null);
  const wasReplaced = useRef(false);
  useEffect(() => {
    if (wasReplaced.current && !isReplaced && document.activeElement === document.body) link.current?.focus();
    wasReplaced.current = isReplaced;
  }, [isReplaced]);
  return link;
}
