"use client";
import { MoreHorizontal } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { orMissing } from "@/components/ui/or-missing";
import { Popover } from "@/components/ui/popover";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "./live-conversation";

// Loaded when somebody is about to open it.
const loadActions = orMissing(() => import("./actions/message-actions").then((file) => file.MessageActions));
const MessageActions = dynamic(loadActions);

interface Given {
  message: Message;
  live: LiveConversation;
  /** Begins to edit it, where that can be done now. */
  onEdit?: (() => void) | undefined;
}

/** The way to what can be done with one message. */
export function MessageMenu({ message, live, onEdit }: Given) {
  const t = useTranslations("chat.answer");
  return (
    <Popover
      label={t("actions")}
      onIntent={() => void loadActions()}
      button={<MoreHorizontal className="size-4" aria-hidden="true" />}
      buttonClassName="grid size-8 place-items-center rounded-full text-muted hover:text-ink"
      className="w-72 p-1"
    >
      {(close) => <MessageActions message={message} live={live} onEdit={onEdit} close={close} />}
    </Popover>
  );
}
