"use client";
import { NotebookPen } from "lucide-react";
import { useId, useState, useSyncExternalStore } from "react";
import { ReviewFacts } from "@/components/facts/review-facts";
import { Button } from "@/components/ui/button";
import type { Fact } from "@/lib/users/contract";
import type { LiveConversation } from "../live-conversation";
import { FactChip } from "./fact-chip";
import { languageNote } from "./language-note";
import { notesOf } from "./notes-store";

/** With more than this a message has one chip for all of it. */
const MOST_CHIPS = 6;

/** What was noted from one message of the person's, below it. */
export function Noted({ messageId, live }: { messageId: string; live: LiveConversation }) {
  const store = notesOf(live);
  const notes = useSyncExternalStore(store.subscribe, store.get, store.get);
  const [done, setDone] = useState("");
  const facts = notes.facts.filter((fact) => fact.message_id === messageId);
  const language = notes.unread.find((each) => each.message_id === messageId)?.language;
  if (facts.length === 0 && !language && !done) return null;
  const onDone = async (said: string) => {
    setDone(said);
    await store.load();
  };
  return (
    <div className="rise -mt-5 flex flex-col items-end gap-1.5 pb-7 text-sm">
      {isMuch(facts) ? (
        <Many facts={facts} onDone={onDone} />
      ) : (
        <Chips facts={facts} against={notes.against} onDone={onDone} />
      )}
      {language ? <p className="text-muted">{languageNote(language)}</p> : null}
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
  const shown = facts.filter((fact) => !isSaidByAnother(fact, facts));
  if (shown.length === 0) return null;
  return (
    <ul aria-label="Noted from your message" className="flex max-w-full flex-wrap justify-end gap-1.5">
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
  const [isReviewing, setReviewing] = useState(false);
  const id = useId();
  const isOpen = facts.some(({ status }) => status === "proposed");
  const from = isDocument(facts) ? " from your résumé" : "";
  return (
    <>
      <Button className="min-h-8 px-3 text-sm" onClick={() => setReviewing(true)}>
        <NotebookPen className="size-3.5" aria-hidden="true" />
        {facts.length} things noted{from} – {isOpen ? "review" : "reviewed"}
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
