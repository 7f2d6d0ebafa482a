"use client";
import { MoreHorizontal } from "lucide-react";
import dynamic from "next/dynamic";
import { Popover } from "@/components/ui/popover";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "./live-conversation";

// Loaded when somebody is about to open it.
const loadActions = () => import("./actions/message-actions").then((file) => file.MessageActions);
const MessageActions = dynamic(loadActions);

/** The way to what can be done with one message. */
export function MessageMenu({ message, live }: { message: Message; live: LiveConversation }) {
  return (
    <Popover
      label="Message actions"
      onIntent={() => void loadActions()}
      button={<MoreHorizontal className="size-4" aria-hidden="true" />}
      buttonClassName="grid size-8 place-items-center rounded-full text-muted hover:text-ink"
      className="w-72 p-1"
    >
      {(close) => <MessageActions message={message} live={live} close={close} />}
    </Popover>
  );
}
