"use client";
import { ArrowUp, Clock, Paperclip, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { LiveConversation } from "./live-conversation";
import type { ThreadState } from "./thread-state";
import { toComposer } from "./to-composer";

/** What was written while a reply was coming and is not sent yet, above the composer. */
export function QueuedMessages({ live, state }: { live: LiveConversation; state: ThreadState }) {
  const t = useTranslations("chat.queued");
  const { showQueue } = live;
  useEffect(() => {
    window.addEventListener("storage", showQueue);
    return () => window.removeEventListener("storage", showQueue);
  }, [showQueue]);
  const isHeld = state.phase === "idle";
  return (
    <section
      aria-label={t("label")}
      className="rise mx-3 rounded-t-2xl border border-b-0 border-line bg-panel px-1.5 pt-1.5 pb-1"
    >
      <p role="status" className="flex items-center gap-2 px-2.5 pb-0.5 text-xs text-muted">
        <Clock className="size-3.5" aria-hidden="true" />
        {isHeld ? t("held") : t("waiting")}
      </p>
      <ol className="max-h-40 overflow-y-auto">
        {state.queued.map(({ id, text, files = [] }) => (
          <li key={id} className="flex items-center gap-0.5 ps-2.5">
            <div className="min-w-0 flex-1 py-1">
              <p dir="auto" className="line-clamp-2 text-[0.92rem] wrap-anywhere">
                {text}
              </p>
              {files.map((file) => (
                <p key={file.id} dir="auto" className="truncate text-xs text-muted">
                  <Paperclip className="me-1 inline size-3" aria-hidden="true" />
                  {file.name}
                </p>
              ))}
            </div>
            {isHeld ? (
              <IconButton label={t("sendNow")} className="size-9" onClick={() => void live.sendNow(id)}>
                <ArrowUp className="size-4" />
              </IconButton>
            ) : null}
            <IconButton
              label={t("takeBack")}
              className="size-9"
              onClick={() => {
                const message = live.takeBack(id);
                if (message) toComposer(message);
              }}
            >
              <Undo2 className="size-4" />
            </IconButton>
          </li>
        ))}
      </ol>
    </section>
  );
}
