"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { groupFacts } from "@/components/facts/fact-groups";
import type { Fact } from "@/lib/users/contract";
import { KnownFactRow } from "./known-fact-row";

interface Given {
  known: Fact[];
  onDone: (said: string) => void;
}

/** Every value with the words it comes from, under what it is: a goal is no skill, and the past is not now. */
export function KnownFacts({ known, onDone }: Given) {
  const t = useTranslations("profile");
  const ofFacts = useTranslations("facts");
  const facts = known.filter(({ predicate }) => predicate !== "summary");
  return (
    <section aria-labelledby="sources" className="flex flex-col gap-6 border-t pt-10">
      <div>
        <h2 id="sources" className="display text-2xl">
          {t("known.title")}
        </h2>
        <p className="pt-1 text-muted">{t("known.about")}</p>
      </div>
      {facts.length === 0 ? <NothingYet /> : null}
      {groupFacts(facts).map((group) => (
        <div key={group.kind}>
          <h3 className="pb-1 text-sm font-medium text-muted">{ofFacts(`groups.${group.kind}`)}</h3>
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
  const t = useTranslations("profile.known");
  return (
    <div className="rounded-2xl border border-dashed p-6 text-center">
      <p className="font-medium">{t("nothing")}</p>
      <p className="mx-auto max-w-md pt-1 text-muted">{t("nothingAbout")}</p>
      <Link href="/chat" className="mt-3 inline-block font-medium text-accent underline underline-offset-3">
        {t("start")}
      </Link>
    </div>
  );
}
