"use client";
import { useTranslations } from "next-intl";
import { TryRemembering } from "@/components/memory/try-remembering";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "./live-conversation";

/** Below a message that nothing recalls: because that was wanted, or because it did not work yet. */
export function NotRemembered({ message, live }: { message: Message; live: LiveConversation }) {
  const t = useTranslations("chat.said");
  return (
    <div className="-mt-6 pb-5 text-end text-xs text-muted">
      {message.remembered ? (
        <TryRemembering conversationId={live.id} messageId={message.id} onTried={() => void live.refresh()} />
      ) : (
        <p>{t("notRemembered")}</p>
      )}
    </div>
  );
}
