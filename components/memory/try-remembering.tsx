"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";

interface Given {
  conversationId: string;
  messageId: string;
  /** Some moments after it was asked for: time to look how it stands. */
  onTried: () => void;
}

/** How long a message takes that can be remembered. */
const LOOK_AFTER_MS = 4_000;

/** Says that something could not be remembered yet, and has it tried again. */
export function TryRemembering({ conversationId, messageId, onTried }: Given) {
  const t = useTranslations("memory.trying");
  const [isTrying, setTrying] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const retry = async () => {
    setTrying(true);
    setProblem(null);
    try {
      await ask(`/conversations/${conversationId}/messages/${messageId}/memory`, { method: "POST" });
      await new Promise((done) => setTimeout(done, LOOK_AFTER_MS));
      onTried();
    } catch (error) {
      setProblem(reasonOf(error));
    }
    setTrying(false);
  };
  return (
    <p role="status">
      {problem ?? (isTrying ? t("trying") : t("failed"))}{" "}
      {isTrying ? null : (
        <button
          type="button"
          onClick={() => void retry()}
          className="min-h-6 rounded font-medium text-accent underline underline-offset-3"
        >
          {t("tryAgain")}
        </button>
      )}
    </p>
  );
}
