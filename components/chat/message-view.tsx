import { memo } from "react";
import { Button } from "@/components/ui/button";
import type { ReceiptItem } from "@/lib/advisor/contract";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "./live-conversation";
import { Markdown } from "./markdown";
import { MemoryUsed } from "./memory-used";

interface Given {
  message: Message;
  receipt: ReceiptItem[] | undefined;
  unsent: string | undefined;
  live: LiveConversation;
}

const ENDINGS: Partial<Record<Message["status"], string>> = {
  stopped: "You stopped this reply.",
  interrupted: "This reply was cut off; what had come is kept.",
};

export const MessageView = memo(function MessageView({ message, receipt, unsent, live }: Given) {
  const { id, role, text, status, error } = message;
  if (role === "user") {
    return (
      <li
        id={`m-${id}`}
        className="max-w-[85%] self-end rounded-2xl bg-tint px-4 py-3 whitespace-pre-wrap wrap-anywhere"
      >
        {text}
        {unsent ? (
          <p role="alert" className="mt-2 flex flex-wrap items-center gap-2 text-sm text-danger">
            {unsent}
            <Button onClick={() => void live.resend(id)}>Send again</Button>
          </p>
        ) : null}
      </li>
    );
  }
  const ending = error?.message ?? ENDINGS[status];
  return (
    <li id={`m-${id}`} className="flex flex-col gap-3">
      {text ? (
        <Markdown text={text} />
      ) : status === "streaming" ? (
        <p className="text-muted">Thinking…</p>
      ) : null}
      {ending ? (
        <p className="flex flex-wrap items-center gap-3 rounded-xl bg-warn-soft px-4 py-3 text-warn">
          {ending}
          <Button onClick={() => void live.retry(id)}>Try again</Button>
        </p>
      ) : null}
      {status === "streaming" ? null : (
        <div className="flex flex-wrap items-center gap-2 text-sm text-muted">
          <Button look="bare" onClick={() => void navigator.clipboard.writeText(text)}>
            Copy
          </Button>
          <MemoryUsed count={message.memory_count} receipt={receipt} onOpen={() => live.loadReceipt(id)} />
        </div>
      )}
    </li>
  );
});
