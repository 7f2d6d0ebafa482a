"use client";
import {
  Archive,
  CheckSquare,
  Download,
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
import type { Conversation } from "@/lib/conversations/contract";
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
  onPick: (mode: "rest" | "rename" | "select" | RowQuestion) => void;
}) {
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
        <Pencil className="size-4" aria-hidden="true" /> Rename
      </button>
      <button type="button" className={itemClass} onClick={togglePin}>
        <PinIcon className="size-4" aria-hidden="true" /> {isPinned ? "Unpin" : "Pin"}
      </button>
      <button type="button" className={itemClass} onClick={toggleUnread}>
        {conversation.unread ? (
          <MailOpen className="size-4" aria-hidden="true" />
        ) : (
          <Mail className="size-4" aria-hidden="true" />
        )}
        {conversation.unread ? "Mark as read" : "Mark as unread"}
      </button>
      <button type="button" className={itemClass} onClick={() => onPick("tags")}>
        <Tag className="size-4" aria-hidden="true" /> Tags…
      </button>
      {conversation.temporary ? null : (
        <button type="button" className={itemClass} onClick={() => onPick("share")}>
          <Share2 className="size-4" aria-hidden="true" /> Share…
        </button>
      )}
      <button type="button" className={itemClass} onClick={() => onPick("select")}>
        <CheckSquare className="size-4" aria-hidden="true" /> Select…
      </button>
      <a
        href={`/api/v1/conversations/${conversation.id}/export?format=markdown`}
        download={`${conversation.title.replace(/[^\p{L}\p{N} ]/gu, "").trim() || "conversation"}.md`}
        className={itemClass}
        onClick={() => onPick("rest")}
      >
        <Download className="size-4" aria-hidden="true" /> Export
      </a>
      <a
        href={`/print/${conversation.id}`}
        target="_blank"
        rel="noreferrer"
        className={itemClass}
        onClick={() => onPick("rest")}
      >
        <Printer className="size-4" aria-hidden="true" /> Print or save as PDF
      </a>
      {conversation.temporary ? null : (
        <button type="button" className={itemClass} onClick={archive}>
          <Archive className="size-4" aria-hidden="true" /> Archive
        </button>
      )}
      <button type="button" className={`${itemClass} text-danger`} onClick={() => onPick("delete")}>
        <Trash2 className="size-4" aria-hidden="true" /> Delete…
      </button>
    </>
  );
}
