"use client";
import { Check, CircleHelp, NotebookPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { toldBack, wordsOf } from "@/components/facts/fact-words";
import { useFactActions } from "@/components/facts/use-fact-actions";
import { Popover } from "@/components/ui/popover";
import type { Words } from "@/lib/i18n/words";
import type { Fact } from "@/lib/users/contract";
import { FactCard } from "./fact-card";

interface Given {
  fact: Fact;
  /** What it contradicts, and the person has to decide on. */
  against: Fact | undefined;
  isFirst: boolean;
  onDone: (said: string) => Promise<void>;
}

/** One thing noted: a button to what can be done with it, and a tick to confirm it at once. */
export function FactChip({ fact, against, isFirst, onDone }: Given) {
  const t = useTranslations("thread");
  const actions = useFactActions(fact, onDone);
  const ofFacts = useTranslations("facts");
  const words = wordsOf(fact, ofFacts);
  const isConfirmed = fact.status === "confirmed";
  const look = against
    ? "border-warn/40 bg-warn-soft text-warn"
    : isConfirmed
      ? "border-transparent bg-accent-soft text-accent-strong"
      : "bg-raised text-muted";
  return (
    <li className={`inline-flex max-w-full items-center rounded-full border ${look}`}>
      <Popover
        buttonClassName="inline-flex min-h-8 min-w-0 items-center gap-1.5 rounded-full ps-2.5 pe-3 hover:text-ink"
        className="w-[min(22rem,calc(100vw-2rem))] p-4"
        button={
          <>
            <Icon isConfirmed={isConfirmed} isOpen={Boolean(against)} />
            <span className="truncate">
              {against
                ? asked(toldBack(fact, ofFacts), toldBack(against, ofFacts), t)
                : isFirst
                  ? t("notes.noted", { fact: words })
                  : words}
            </span>
          </>
        }
      >
        {(close) => <FactCard fact={fact} against={against} actions={actions} close={close} />}
      </Popover>
      {isConfirmed || against ? null : (
        <button
          type="button"
          aria-label={t("notes.confirm", { fact: words })}
          title={t("notes.right")}
          disabled={actions.isBusy}
          onClick={() => void actions.decide({ status: "confirmed" })}
          className="-ms-1.5 grid size-8 shrink-0 place-items-center rounded-full hover:bg-tint hover:text-accent"
        >
          <Check className="size-4" aria-hidden="true" />
        </button>
      )}
    </li>
  );
}

/** The two readings as a question, begun with a capital. */
function asked(one: string, other: string, t: Words<"thread">): string {
  return t("notes.either", { one: one.charAt(0).toUpperCase() + one.slice(1), other });
}

function Icon({ isConfirmed, isOpen }: { isConfirmed: boolean; isOpen: boolean }) {
  const Shown = isOpen ? CircleHelp : isConfirmed ? Check : NotebookPen;
  return <Shown className="size-3.5 shrink-0" aria-hidden="true" />;
}
