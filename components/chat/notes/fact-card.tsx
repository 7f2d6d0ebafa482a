"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CorrectFact } from "@/components/facts/correct-fact";
import { answerOf } from "@/components/facts/fact-words";
import { SaidOften } from "@/components/facts/said-often";
import type { FactActions } from "@/components/facts/use-fact-actions";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { ProblemLine } from "@/components/ui/problem-note";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Fact } from "@/lib/users/contract";

interface Given {
  fact: Fact;
  against: Fact | undefined;
  actions: FactActions;
  close: () => void;
}

/** What was noted, the words it was noted from, and what can be done with it. */
export function FactCard({ fact, against, actions, close }: Given) {
  const t = useTranslations("thread.notes");
  const ofFacts = useTranslations("facts");
  const [isCorrecting, setCorrecting] = useState(false);
  const isConfirmed = fact.status === "confirmed";
  const confirm = async (of: Fact) => {
    if (await actions.decide({ status: "confirmed" }, of)) close();
  };
  return (
    <div className="flex flex-col gap-3 text-start text-[0.94rem] text-ink">
      {against ? <p className="font-medium">{t("whichIsRight")}</p> : null}
      <Quote fact={fact} />
      {against ? <Quote fact={against} /> : null}
      <SaidOften fact={fact} />
      <ProblemLine problem={actions.problem} />
      {isCorrecting ? (
        <CorrectFact
          fact={fact}
          isBusy={actions.isBusy}
          onSave={(value) => void actions.decide({ value }).then((isDone) => setCorrecting(!isDone))}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {isConfirmed ? null : (
            <Button
              look="solid"
              className="min-h-9 text-sm"
              disabled={actions.isBusy}
              onClick={() => void confirm(fact)}
            >
              {against ? answerOf(fact, ofFacts) : t("right")}
            </Button>
          )}
          {against ? (
            <Button
              className="min-h-9 text-sm"
              disabled={actions.isBusy}
              onClick={() => void confirm(against)}
            >
              {answerOf(against, ofFacts)}
            </Button>
          ) : null}
          <Button className="min-h-9 text-sm" onClick={() => setCorrecting(true)}>
            {t("correct")}
          </Button>
          <Button
            look="bare"
            className="min-h-9 text-sm"
            disabled={actions.isBusy}
            onClick={() => void actions.forget()}
          >
            {t("forget")}
          </Button>
        </div>
      )}
    </div>
  );
}

function Quote({ fact: { quote, said_at, said_value } }: { fact: Fact }) {
  const t = useTranslations("thread.notes");
  const { shortDate } = useDates();
  const zone = useTimeZone();
  return (
    <blockquote className="border-s-2 border-accent ps-3">
      <p className="line-clamp-4 wrap-anywhere">
        {quote ? t("quote", { quote }) : t("fromProfile")}
        {said_value ? <span className="text-muted"> {t("notedFirst", { value: said_value })}</span> : null}
      </p>
      <p className="pt-0.5 text-xs text-muted">{shortDate(said_at, zone)}</p>
    </blockquote>
  );
}
