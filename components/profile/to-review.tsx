"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { groupFacts } from "@/components/facts/fact-groups";
import { wordsOf } from "@/components/facts/fact-words";
import { ReviewFacts } from "@/components/facts/review-facts";
import { Button } from "@/components/ui/button";
import type { Fact } from "@/lib/users/contract";

/** As many are named before the dialog is opened. */
const NAMED = 5;

/** Proposals that do not count until the person has looked at them. */
export function ToReview({ facts, onDone }: { facts: Fact[]; onDone: (said: string) => void }) {
  const t = useTranslations("profile.review");
  const ofFacts = useTranslations("facts");
  const [isOpen, setOpen] = useState(false);
  const named = groupFacts(facts)
    .flatMap((group) => group.facts)
    .slice(0, NAMED)
    .map((fact) => wordsOf(fact, ofFacts))
    .join(", ");
  const origin = facts.some((fact) => fact.origin === "document") ? "document" : "statement";
  return (
    <section
      aria-labelledby="to-review"
      className="flex flex-wrap items-center justify-between gap-4 rounded-2xl border bg-raised p-5"
    >
      <div className="min-w-0 flex-1 basis-72">
        <h2 id="to-review" className="font-medium">
          {t("title", { count: facts.length })}
        </h2>
        <p className="pt-0.5 text-[0.94rem] text-muted">
          {t("about", { origin, named, more: Math.max(0, facts.length - NAMED) })}
        </p>
      </div>
      <Button look="solid" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      {isOpen ? (
        <ReviewFacts id="review" facts={facts} onClose={() => setOpen(false)} onDone={onDone} />
      ) : null}
    </section>
  );
}
