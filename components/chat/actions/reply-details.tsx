"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { useDates } from "@/components/ui/dates";
import { type Numbers, useNumbers } from "@/components/ui/numbers";
import { useTimeZone } from "@/components/ui/use-time-zone";
import { wordsNow } from "@/components/ui/words-now";
import type { Message } from "@/lib/conversations/contract";
import type { ReplyUsage } from "@/lib/conversations/usage/contract";
import type { Words } from "@/lib/i18n/words";
import type { LiveConversation } from "../live-conversation";
import { changeMessage } from "../thread-state";

/** Which model wrote a reply and when, how long it took, and what it cost. */
export function ReplyDetails({ message, live }: { message: Message; live: LiveConversation }) {
  const t = useTranslations("thread.details");
  const { dateAndTime } = useDates();
  const zone = useTimeZone();
  const problem = useUsage(message, live);
  const { model, created_at, usage } = message;
  return (
    <section aria-label={t("label")} className="px-3 py-2 text-[0.92rem] text-ink">
      <h2 className="pb-1.5 font-medium">{t("title")}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Row name={t("model")}>{model ?? t("notKnown")}</Row>
        <Row name={t("begun")}>
          <time dateTime={created_at}>{dateAndTime(created_at, zone)}</time>
        </Row>
        {usage ? <Took usage={usage} /> : null}
      </dl>
      {usage && isOffline(usage) ? <p className="pt-2 text-xs text-muted">{t("offline")}</p> : null}
      {usage?.estimated && !isOffline(usage) ? (
        <p className="pt-2 text-xs text-muted">{t("estimated")}</p>
      ) : null}
      {problem ? (
        <p role="status" className="pt-2 text-sm text-muted">
          {problem}
        </p>
      ) : null}
    </section>
  );
}

function Took({ usage }: { usage: ReplyUsage }) {
  const t = useTranslations("thread");
  const numbers = useNumbers();
  const tokens = (count: number) => t(usage.estimated ? "details.aboutTokens" : "details.tokens", { count });
  return (
    <>
      {usage.first_token_ms === null ? null : (
        <Row name={t("details.firstWord")}>
          {t("details.after", { time: numbers.inTime(usage.first_token_ms) })}
        </Row>
      )}
      <Row name={t("details.took")}>{numbers.inTime(usage.duration_ms)}</Row>
      {isOffline(usage) ? null : (
        <>
          <Row name={t("details.read")}>{tokens(usage.input_tokens)}</Row>
          <Row name={t("details.wrote")}>{tokens(usage.output_tokens)}</Row>
        </>
      )}
      <Row name={t("details.cost")}>{costInWords(usage, t, numbers)}</Row>
    </>
  );
}

/** Something was said, and nothing was read or paid for it. */
function isOffline({ cost_usd, input_tokens, first_token_ms }: ReplyUsage): boolean {
  return cost_usd === 0 && input_tokens === 0 && first_token_ms !== null;
}

function costInWords(
  { cost_usd, estimated }: ReplyUsage,
  t: Words<"thread">,
  { inDollars }: Numbers,
): string {
  if (cost_usd === null) return t("details.costNotKnown");
  if (cost_usd === 0) return t("details.costNothing");
  const cost = inDollars(cost_usd);
  return estimated ? t("details.costAbout", { cost }) : cost;
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 text-end wrap-anywhere">{children}</dd>
    </>
  );
}

/** Asks what it took, where the page has seen it come and does not know yet. Returns what to say when there is nothing. */
function useUsage({ id, usage }: Message, live: LiveConversation): string | null {
  const [problem, setProblem] = useState<string | null>(null);
  const isKnown = usage !== null;
  useEffect(() => {
    if (isKnown) return;
    ask<Message>(`/conversations/${live.id}/messages/${id}`)
      .then(({ data }) => {
        live.change((state) => changeMessage(state, id, { usage: data.usage }));
        if (!data.usage) setProblem(wordsNow("thread")("details.notNoted"));
      })
      .catch((error) => setProblem(reasonOf(error)));
  }, [isKnown, id, live]);
  return isKnown ? null : problem;
}
