"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Fact } from "@/lib/users/contract";
import { groupFacts } from "./fact-groups";
import { wordsOf } from "./fact-words";
import { decideMany } from "./facts-api";

interface Given {
  id: string;
  facts: Fact[];
  onClose: () => void;
  onDone: (said: string) => void | Promise<void>;
}

/** Everything that a document says, to be kept or left out in one look. */
export function ReviewFacts({ id, facts, onClose, onDone }: Given) {
  const t = useTranslations("facts");
  const [kept, setKept] = useState(new Set(facts.map((fact) => fact.id)));
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const toggle = (factId: string) => {
    const next = new Set(kept);
    if (!next.delete(factId)) next.add(factId);
    setKept(next);
  };
  const save = async () => {
    setBusy(true);
    const ids = facts.map((fact) => fact.id);
    try {
      await decideMany(
        ids.filter((each) => kept.has(each)),
        ids.filter((each) => !kept.has(each)),
      );
      await onDone(t("done.kept", { count: kept.size }));
      onClose();
    } catch (error) {
      setProblem(reasonOf(error));
      setBusy(false);
    }
  };
  return (
    <Dialog labelledBy={id} onClose={onClose} className="max-w-xl" isSticky>
      <div className="flex max-h-[85dvh] flex-col">
        <header className="px-6 pt-6 pb-3">
          <h2 id={id} className="display text-2xl">
            {t("review.title")}
          </h2>
          <p className="pt-1 text-muted">{t("review.about")}</p>
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto border-y px-6 py-4">
          {groupFacts(facts).map(({ kind, facts: ofGroup }) => (
            <fieldset key={kind} className="pb-4 last:pb-0">
              <legend className="pb-1 text-sm font-medium text-muted">{t(`groups.${kind}`)}</legend>
              {ofGroup.map((fact, index) => (
                <label
                  key={fact.id}
                  className="flex cursor-pointer gap-3 rounded-xl px-2 py-1.5 hover:bg-tint"
                >
                  <input
                    type="checkbox"
                    checked={kept.has(fact.id)}
                    onChange={() => toggle(fact.id)}
                    className="mt-1.5 size-4 shrink-0 accent-accent"
                  />
                  <span className="min-w-0">
                    <span className="block font-medium wrap-anywhere">{wordsOf(fact, t)}</span>
                    {fact.quote === ofGroup[index - 1]?.quote ? null : (
                      <span className="line-clamp-2 text-sm text-muted wrap-anywhere">
                        {t("source.quote", { quote: fact.quote ?? "" })}
                      </span>
                    )}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <ProblemLine problem={problem} className="px-6 pt-3 text-sm" />
        <footer className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          <Button
            look="bare"
            className="-ms-3"
            onClick={() => setKept(new Set(kept.size > 0 ? [] : facts.map((each) => each.id)))}
          >
            {kept.size > 0 ? t("review.untickAll") : t("review.tickAll")}
          </Button>
          <div className="flex gap-2">
            <Button onClick={onClose}>{t("review.later")}</Button>
            <Button look="solid" disabled={isBusy} onClick={() => void save()}>
              {isBusy
                ? t("review.saving")
                : kept.size === facts.length
                  ? t("review.keepAll", { count: kept.size })
                  : t("review.keepSome", { kept: kept.size, count: facts.length })}
            </Button>
          </div>
        </footer>
      </div>
    </Dialog>
  );
}
