"use client";
import { ThumbsDown, ThumbsUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { IconButton } from "@/components/ui/icon-button";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Feedback, Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";
import { rate } from "./rate";
import { Reason } from "./reason";

const chosen = "size-8 aria-pressed:bg-accent-soft aria-pressed:text-accent-strong";

/** Whether an answer helped, and why: a second click takes it back. */
export function Rating({ message: { id, feedback }, live }: { message: Message; live: LiveConversation }) {
  const t = useTranslations("thread.feedback");
  const [asksWhy, setAsksWhy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (to: Feedback | null) => {
    setProblem(null);
    try {
      await rate(live, id, to);
      return true;
    } catch (error) {
      setProblem(reasonOf(error));
      return false;
    }
  };
  const toggle = (value: Feedback["value"]) => {
    const isOff = feedback?.value === value;
    setAsksWhy(!isOff);
    void keep(isOff ? null : { value });
  };
  return (
    <>
      <IconButton
        label={t("helped")}
        aria-pressed={feedback?.value === "up"}
        onClick={() => toggle("up")}
        className={chosen}
      >
        <ThumbsUp className="size-4" />
      </IconButton>
      <IconButton
        label={t("didNotHelp")}
        aria-pressed={feedback?.value === "down"}
        onClick={() => toggle("down")}
        className={chosen}
      >
        <ThumbsDown className="size-4" />
      </IconButton>
      <ProblemLine problem={problem} className="order-last w-full" />
      {asksWhy && feedback ? (
        <Reason
          feedback={feedback}
          onDone={async (reason) => {
            if (!reason || (await keep({ value: feedback.value, reason }))) setAsksWhy(false);
          }}
        />
      ) : null}
      {!asksWhy && feedback?.reason ? (
        <p className="order-last w-full pt-1 wrap-anywhere">
          {t("youSaid", { reason: feedback.reason })}{" "}
          <button
            type="button"
            onClick={() => setAsksWhy(true)}
            className="rounded font-medium text-accent underline underline-offset-3"
          >
            {t("change")}
          </button>
        </p>
      ) : null}
    </>
  );
}
