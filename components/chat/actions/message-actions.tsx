"use client";
import { Copy, Info, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { copyText } from "@/components/ui/copy-text";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";
import { DeleteMessage } from "./delete-message";
import { ForkItem } from "./fork-item";
import { ReplyDetails } from "./reply-details";
import { SavePromptItem } from "./save-prompt-item";

const itemClass =
  "flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start text-[0.92rem] hover:bg-tint";

interface Given {
  message: Message;
  live: LiveConversation;
  onEdit?: (() => void) | undefined;
  close: () => void;
}

/** What can be done with one message; deleting asks in the same place, and details stand there. */
export function MessageActions({ message, live, onEdit, close }: Given) {
  const t = useTranslations("thread");
  const [shown, show] = useState<"actions" | "deleting" | "details">("actions");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const popover = box.current?.closest("[popover]");
    // However it is closed, it opens with its actions; closed and opened within a moment, nothing is told of the closing.
    const begin = () => show("actions");
    const onToggle = (event: Event) => {
      if (Reflect.get(event, "newState") === "closed") begin();
    };
    const onBefore = (event: Event) => {
      if (Reflect.get(event, "newState") === "open") begin();
    };
    popover?.addEventListener("toggle", onToggle);
    popover?.addEventListener("beforetoggle", onBefore);
    return () => {
      popover?.removeEventListener("toggle", onToggle);
      popover?.removeEventListener("beforetoggle", onBefore);
    };
  }, []);
  return (
    <div ref={box}>
      {shown === "deleting" ? <DeleteMessage message={message} live={live} onKeep={close} /> : null}
      {shown === "details" ? <ReplyDetails message={message} live={live} /> : null}
      {shown === "actions" ? (
        <>
          <CopyItem text={message.text} close={close} />
          {message.role === "user" ? <SavePromptItem text={message.text} close={close} /> : null}
          {message.status === "streaming" ? null : (
            <ForkItem message={message} live={live} className={itemClass} close={close} />
          )}
          {onEdit ? (
            <button
              type="button"
              className={itemClass}
              onClick={() => {
                close();
                onEdit();
              }}
            >
              <Pencil className="size-4 shrink-0" aria-hidden="true" /> {t("actions.edit")}
            </button>
          ) : null}
          {message.role === "assistant" ? (
            <button type="button" className={itemClass} onClick={() => show("details")}>
              <Info className="size-4 shrink-0" aria-hidden="true" /> {t("details.title")}
            </button>
          ) : null}
          <button type="button" className={`${itemClass} text-danger`} onClick={() => show("deleting")}>
            <Trash2 className="size-4 shrink-0" aria-hidden="true" /> {t("actions.delete")}
          </button>
        </>
      ) : null}
    </div>
  );
}

function CopyItem({ text, close }: { text: string; close: () => void }) {
  const t = useTranslations("thread.actions");
  const [isRefused, setRefused] = useState(false);
  if (!text) return null;
  const copy = async () => {
    if (await copyText(text)) close();
    else setRefused(true);
  };
  return (
    <>
      <button type="button" className={itemClass} onClick={() => void copy()}>
        <Copy className="size-4 shrink-0" aria-hidden="true" /> {t("copy")}
      </button>
      {isRefused ? (
        <p role="alert" className="px-3 pb-2 text-sm text-danger">
          {t("copyRefused")}
        </p>
      ) : null}
    </>
  );
}
