"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { plainQuote } from "@/components/chat/plain-quote";
import { ask } from "@/components/ui/api";
import { useDelayedAct } from "@/components/ui/use-delayed-act";
import type { Memory } from "@/lib/advisor/contract";
import type { Words } from "@/lib/i18n/words";

interface Leaving {
  /** Said to the person. */
  what: string;
  isGone: (memory: Memory) => boolean;
}

const QUOTED = 60;

/** What is being forgotten: out of sight at once, and for good when the time to think again is over. */
export function useLeaving({
  onGone,
  onProblem,
}: {
  onGone: () => void;
  onProblem: (error: unknown) => void;
}) {
  const t = useTranslations("memory");
  const delayed = useDelayedAct();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [left, setLeft] = useState<Leaving["isGone"][]>([]);
  const begin = (going: Leaving, address: string) => {
    delayed.begin(() => {
      setLeft((now) => [...now, going.isGone]);
      return ask(address, { method: "DELETE" }).then(onGone, (error) => {
        // It stays, and is seen again.
        setLeft((now) => now.filter((each) => each !== going.isGone));
        onProblem(error);
      });
    });
    setLeaving(going);
  };
  const hidden = [...left, ...(delayed.isWaiting && leaving ? [leaving.isGone] : [])];
  return {
    isHidden: (memory: Memory) => hidden.some((isGone) => isGone(memory)),
    /** What can still be called off. */
    leaving: delayed.isWaiting ? (leaving?.what ?? null) : null,
    callOff: delayed.callOff,
    forget: ({ id, role, quote }: Memory) =>
      begin(
        {
          what: quoted(role === "assistant" ? plainQuote(quote) : quote.trim(), t),
          isGone: (memory) => memory.id === id,
        },
        `/users/me/memories/${id}`,
      ),
    forgetConversation: ({ conversation: { id, title } }: Memory) =>
      begin(
        { what: t("forgetting.leavingAll", { title }), isGone: (memory) => memory.conversation.id === id },
        `/conversations/${id}/memory`,
      ),
  };
}

function quoted(words: string, t: Words<"memory">): string {
  return words.length > QUOTED
    ? t("forgetting.leavingLong", { words: words.slice(0, QUOTED).trim() })
    : t("forgetting.leaving", { words });
}
