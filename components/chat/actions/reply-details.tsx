"use client";
import { type ReactNode, useEffect, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { shortDate, timeOf } from "@/components/ui/dates";
import { inDollars, inFull, inTime } from "@/components/ui/numbers";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Message } from "@/lib/conversations/contract";
import type { ReplyUsage } from "@/lib/conversations/usage/contract";
import type { LiveConversation } from "../live-conversation";
import { changeMessage } from "../thread-state";

/** Which model wrote a reply and when, how long it took, and what it cost. */
export function ReplyDetails({ message, live }: { message: Message; live: LiveConversation }) {
  const zone = useTimeZone();
  const problem = useUsage(message, live);
  const { model, created_at, usage } = message;
  return (
    <section aria-label="Details of this reply" className="px-3 py-2 text-[0.92rem] text-ink">
      <h2 className="pb-1.5 font-medium">Details</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Row name="Model">{model ?? "Not known"}</Row>
        <Row name="Begun">
          <time dateTime={created_at}>
            {shortDate(created_at, zone)}, {timeOf(created_at, zone)}
          </time>
        </Row>
        {usage ? <Took usage={usage} /> : null}
      </dl>
      {usage && isOffline(usage) ? (
        <p className="pt-2 text-xs text-muted">
          The offline advisor works on this server, without a language model: it costs nothing.
        </p>
      ) : null}
      {usage?.estimated && !isOffline(usage) ? (
        <p className="pt-2 text-xs text-muted">
          The model did not say how much it read and wrote: this is reckoned from the length of the text.
        </p>
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
  const about = usage.estimated ? "about " : "";
  return (
    <>
      {usage.first_token_ms === null ? null : (
        <Row name="First word">after {inTime(usage.first_token_ms)}</Row>
      )}
      <Row name="Took">{inTime(usage.duration_ms)}</Row>
      {isOffline(usage) ? null : (
        <>
          <Row name="Read">{`${about}${inFull(usage.input_tokens)} tokens`}</Row>
          <Row name="Wrote">{`${about}${inFull(usage.output_tokens)} tokens`}</Row>
        </>
      )}
      <Row name="Cost">{costInWords(usage)}</Row>
    </>
  );
}

/** Something was said, and nothing was read or paid for it. */
function isOffline({ cost_usd, input_tokens, first_token_ms }: ReplyUsage): boolean {
  return cost_usd === 0 && input_tokens === 0 && first_token_ms !== null;
}

function costInWords({ cost_usd, estimated }: ReplyUsage): string {
  if (cost_usd === null) return "Not known: no price is set for this model";
  if (cost_usd === 0) return "Nothing";
  return estimated ? `About ${inDollars(cost_usd)}` : inDollars(cost_usd);
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
        if (!data.usage) setProblem("What it took was not noted.");
      })
      .catch((error) => setProblem(reasonOf(error)));
  }, [isKnown, id, live]);
  return isKnown ? null : problem;
}
