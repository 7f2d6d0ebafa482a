"use client";
import Link from "next/link";
import { groupFacts } from "@/components/facts/fact-groups";
import type { Fact } from "@/lib/users/contract";
import { KnownFactRow } from "./known-fact-row";

interface Given {
  known: Fact[];
  onDone: (said: string) => void;
}

/** Every value with the words it comes from, under what it is: a goal is no skill, and the past is not now. */
export function KnownFacts({ known, onDone }: Given) {
  const facts = known.filter(({ predicate }) => predicate !== "summary");
  return (
    <section aria-labelledby="sources" className="flex flex-col gap-6 border-t pt-10">
      <div>
        <h2 id="sources" className="display text-2xl">
          What I know, and where from
        </h2>
        <p className="pt-1 text-muted">
          Noted from your own words alone: never from what I said, a job ad or what somebody else can do.
        </p>
      </div>
      {facts.length === 0 ? <NothingYet /> : null}
      {groupFacts(facts).map((group) => (
        <div key={group.title}>
          <h3 className="pb-1 text-sm font-medium text-muted">{group.title}</h3>
          <ul className="divide-y border-y">
            {group.facts.map((fact) => (
              <KnownFactRow key={fact.id} fact={fact} onDone={onDone} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function NothingYet() {
  return (
    <div className="rounded-2xl border border-dashed p-6 text-center">
      <p className="font-medium">Nothing noted yet.</p>
      <p className="mx-auto max-w-md pt-1 text-muted">
        Tell me in a conversation what you do and want, such as “I have six years of experience with Go and
        want to lead a team”. What I note appears below your message and here, with your words beside it, for
        you to confirm, correct or forget.
      </p>
      <Link href="/chat" className="mt-3 inline-block font-medium text-accent underline underline-offset-3">
        Start a conversation
      </Link>
    </div>
  );
}
