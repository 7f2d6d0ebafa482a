"use client";
import { NotebookPen } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ReviewFacts } from "@/components/facts/review-facts";
import { Button } from "@/components/ui/button";
import type { Fact } from "@/lib/users/contract";
import { FactChip } from "./fact-chip";
import { languageNote } from "./language-note";

/** With more than this a message has one chip for all of it. */
const MOST_CHIPS = 6;

interface Shown {
  facts: Fact[];
  against: Fact[];
  /** The language of the message, where it is not read. */
  language: string | undefined;
  onChange: () => Promise<void>;
}

/** What was noted from one message of the person's: a chip for each thing, or one for many. */
export function NotedFacts({ facts, against, language, onChange }: Shown) {
  const t = useTranslations("thread");
  const locale = useLocale();
  const [done, setDone] = useState("");
  const onDone = async (said: string) => {
    setDone(said);
    await onChange();
  };
  return (
    <div
      className={`flex flex-col items-end gap-1.5 text-sm ${facts.length > 0 || language ? "rise -mt-5 pb-7" : ""}`}
    >
      {isMuch(facts) ? (
        <Many facts={facts} onDone={onDone} />
      ) : (
        <Chips facts={facts} against={against} onDone={onDone} />
      )}
      {language ? <p className="text-muted">{languageNote(language, t, locale)}</p> : null}
      <p role="status" className="sr-only">
        {done}
      </p>
    </div>
  );
}

interface Given {
  facts: Fact[];
  onDone: (said: string) => Promise<void>;
}

function Chips({ facts, against, onDone }: Given & { against: Fact[] }) {
  const t = useTranslations("thread.notes");
  const shown = facts.filter((fact) => !isSaidByAnother(fact, facts));
  if (shown.length === 0) return null;
  return (
    <ul aria-label={t("label")} className="flex max-w-full flex-wrap justify-end gap-1.5">
      {shown.map((fact, index) => (
        <FactChip
          key={fact.id}
          fact={fact}
          isFirst={index === 0}
          against={against.find((each) => each.id === fact.contradicts)}
          onDone={onDone}
        />
      ))}
    </ul>
  );
}

/** One chip for a whole document, and a dialog behind it. */
function Many({ facts, onDone }: Given) {
  const t = useTranslations("thread.notes");
  const [isReviewing, setReviewing] = useState(false);
  const id = useId();
  const isOpen = facts.some(({ status }) => status === "proposed");
  return (
    <>
      <Button className="min-h-8 px-3 text-sm" onClick={() => setReviewing(true)}>
        <NotebookPen className="size-3.5" aria-hidden="true" />
        {t(isDocument(facts) ? "manyOfResume" : "many", {
          count: facts.length,
          state: isOpen ? "open" : "reviewed",
        })}
      </Button>
      {isReviewing ? (
        <ReviewFacts id={id} facts={facts} onClose={() => setReviewing(false)} onDone={onDone} />
      ) : null}
    </>
  );
}

/** "6 years of Go" says "Go" as well. */
function isSaidByAnother({ predicate, modality, value }: Fact, facts: Fact[]): boolean {
  const isSkill = predicate === "skill" && modality === "has";
  return isSkill && facts.some((other) => other.predicate === "years" && other.of === value);
}

function isMuch(facts: Fact[]): boolean {
  return facts.length > MOST_CHIPS || (facts.length > 1 && isDocument(facts));
}

function isDocument(facts: Fact[]): boolean {
  return facts.some(({ origin }) => origin === "document");
}
