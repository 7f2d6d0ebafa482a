"use client";
import {
  Archive,
  CheckSquare,
  Mail,
  MailOpen,
  Pencil,
  Pin,
  PinOff,
  Printer,
  Share2,
  Tag,
  Trash2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { Conversation } from "@/lib/conversations/contract";
import { ExportItems } from "./export-items";
import type { RowQuestion } from "./row-dialog";
import { useWorkspace } from "./workspace";

const itemClass =
  "flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start text-[0.92rem] hover:bg-tint";

/** What can be done to a conversation in the list. */
export function RowActions({
  conversation,
  onPick,
}: {
  conversation: Conversation;
  onPick: (mode: "rest" | "rename" | "select" | "delete" | RowQuestion) => void;
}) {
  const t = useTranslations("layout");
  const { list, marks } = useWorkspace();
  const isPinned = conversation.pinned;
  const PinIcon = isPinned ? PinOff : Pin;
  const togglePin = () => {
    onPick("rest");
    list.change(conversation.id, { pinned: !isPinned });
    list
      .save(conversation.id, { pinned: !isPinned })
      .catch(() => list.change(conversation.id, { pinned: isPinned }));
  };
  const toggleUnread = () => {
    onPick("rest");
    if (conversation.unread) marks.see({ id: conversation.id, lastReplyId: undefined });
    else marks.unsee(conversation.id);
  };
  const archive = () => {
    onPick("rest");
    list.save(conversation.id, { archived: true }).catch(() => undefined);
  };
  return (
    <>
      <button type="button" className={itemClass} onClick={() => onPick("rename")}>
        <Pencil className="size-4 shrink-0" aria-hidden="true" /> {t("row.rename")}
      </button>
      <button type="button" className={itemClass} onClick={togglePin}>
        <PinIcon className="size-4 shrink-0" aria-hidden="true" /> {isPinned ? t("row.unpin") : t("row.pin")}
      </button>
      <button type="button" className={itemClass} onClick={toggleUnread}>
        {conversation.unread ? (
          <MailOpen className="size-4 shrink-0" aria-hidden="true" />
        ) : (
          <Mail className="size-4 shrink-0" aria-hidden="true" />
        )}
        {conversation.unread ? t("row.markRead") : t("row.markUnread")}
      </button>
      <button type="button" className={itemClass} onClick={() => onPick("tags")}>
        <Tag className="size-4 shrink-0" aria-hidden="true" /> {t("row.tags")}
      </button>
      {conversation.temporary ? null : (
        <button type="button" className={itemClass} onClick={() => onPick("share")}>
          <Share2 className="size-4 shrink-0" aria-hidden="true" /> {t("row.share")}
        </button>
      )}
      <button type="button" className={itemClass} onClick={() => onPick("select")}>
        <CheckSquare className="size-4 shrink-0" aria-hidden="true" /> {t("row.select")}
      </button>
      <ExportItems conversation={conversation} className={itemClass} onDone={() => onPick("rest")} />
      <a
        href={`/print/${conversation.id}`}
        target="_blank"
        rel="noreferrer"
        className={itemClass}
        onClick={() => onPick("rest")}
      >
        <Printer className="size-4 shrink-0" aria-hidden="true" /> {t("row.print")}
      </a>
      {conversation.temporary ? null : (
        <button type="button" className={itemClass} onClick={archive}>
          <Archive className="size-4 shrink-0" aria-hidden="true" /> {t("archive")}
        </button>
      )}
      <button type="button" className={`${itemClass} text-danger`} onClick={() => onPick("delete")}>
        <Trash2 className="size-4 shrink-0" aria-hidden="true" /> {t("delete")}
      </button>
    </>
  );
}
