"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ask } from "@/components/ui/api";
import type { Suggestions as Found } from "@/lib/advisor/contract";
import type { LiveConversation } from "../live-conversation";

/** What the person may say next, one click each. It stands in the room below the last answer, so that nothing moves when it comes. */
export function Suggestions({ live, replyId }: { live: LiveConversation; replyId: string }) {
  const t = useTranslations("thread.suggestions");
  const items = useSuggestions(live.id, replyId);
  if (items.length === 0) return null;
  return (
    <fieldset
      aria-label={t("label")}
      className="rise absolute inset-x-0 bottom-3 flex min-w-0 gap-2 overflow-x-auto mask-r-from-90% py-1 ps-4 pe-10 [scrollbar-width:none] sm:ps-6"
    >
      {items.map((text) => (
        <button
          key={text}
          type="button"
          dir="auto"
          onClick={() => void live.send(text)}
          className="h-9 shrink-0 rounded-full border border-line bg-raised px-3.5 text-sm whitespace-nowrap text-ink transition-colors hover:border-accent hover:text-accent-strong"
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}

/** None where they could not be had: nothing depends on them. */
function useSuggestions(conversationId: string, replyId: string): string[] {
  const [items, setItems] = useState<string[]>([]);
  useEffect(() => {
    let isGone = false;
    ask<Found>(`/conversations/${conversationId}/messages/${replyId}/suggestions`, { method: "POST" })
      .then(({ data }) => {
        if (!isGone) setItems(data.items);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [conversationId, replyId]);
  return items;
}
