"use client";
import { Check, Pencil, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { CorrectFact } from "@/components/facts/correct-fact";
import { wordsOf } from "@/components/facts/fact-words";
import { SaidOften } from "@/components/facts/said-often";
import { SourceLine } from "@/components/facts/source-line";
import { useFactActions } from "@/components/facts/use-fact-actions";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Fact } from "@/lib/users/contract";

interface Given {
  fact: Fact;
  onDone: (said: string) => void;
}

export function KnownFactRow({ fact, onDone }: Given) {
  const t = useTranslations("facts");
  const [isCorrecting, setCorrecting] = useState(false);
  const actions = useFactActions(fact, onDone);
  const words = wordsOf(fact, t);
  const isConfirmed = fact.status === "confirmed";
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2.5 font-medium wrap-anywhere">
          {words}
          <StatusMark isConfirmed={isConfirmed} />
        </p>
        <div className="pt-1">
          <SourceLine fact={fact} />
          <SaidOften fact={fact} />
        </div>
        {isCorrecting ? (
          <div className="max-w-md pt-3">
            <CorrectFact
              fact={fact}
              isBusy={actions.isBusy}
              onSave={(value) => void actions.decide({ value }).then((isDone) => setCorrecting(!isDone))}
              onCancel={() => setCorrecting(false)}
            />
          </div>
        ) : null}
        <ProblemLine problem={actions.problem} className="pt-2 text-sm" />
      </div>
      <div className="flex shrink-0 gap-0.5">
        {isConfirmed ? null : (
          <Act
            verb="confirm"
            words={words}
            isBusy={actions.isBusy}
            onAct={() => void actions.decide({ status: "confirmed" })}
          >
            <Check className="size-4.5" aria-hidden="true" />
          </Act>
        )}
        <Act verb="correct" words={words} onAct={() => setCorrecting(!isCorrecting)}>
          <Pencil className="size-4" aria-hidden="true" />
        </Act>
        <Act verb="forget" words={words} isBusy={actions.isBusy} onAct={() => void actions.forget()}>
          <X className="size-4.5" aria-hidden="true" />
        </Act>
      </div>
    </li>
  );
}

interface Acting {
  verb: "confirm" | "correct" | "forget";
  words: string;
  isBusy?: boolean;
  onAct: () => void;
  children: ReactNode;
}

/** Its name is text and no label: the fields above are the ones that are labelled by what they hold. */
function Act({ verb, words, isBusy = false, onAct, children }: Acting) {
  const t = useTranslations("profile.act");
  return (
    <button
      type="button"
      title={t(verb)}
      disabled={isBusy}
      onClick={onAct}
      className="grid size-9 place-items-center rounded-full text-muted transition-colors hover:bg-tint hover:text-ink"
    >
      {children}
      <span className="sr-only">{t(`${verb}This`, { fact: words })}</span>
    </button>
  );
}

function StatusMark({ isConfirmed }: { isConfirmed: boolean }) {
  const t = useTranslations("profile.known");
  return isConfirmed ? (
    <span className="inline-flex items-center gap-1 rounded-full bg-accent-soft px-2 text-xs leading-5 text-accent-strong">
      <Check className="size-3" aria-hidden="true" />
      {t("confirmed")}
    </span>
  ) : (
    <span className="rounded-full border px-2 text-xs leading-5 font-normal text-muted">{t("noted")}</span>
  );
}
