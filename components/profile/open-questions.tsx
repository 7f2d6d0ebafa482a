"use client";
import { useTranslations } from "next-intl";
import { answerOf, toldBack } from "@/components/facts/fact-words";
import { SourceLine } from "@/components/facts/source-line";
import { useFactActions } from "@/components/facts/use-fact-actions";
import { Button } from "@/components/ui/button";
import { type Dates, dayOf, useDates } from "@/components/ui/dates";
import { ProblemLine } from "@/components/ui/problem-note";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Words } from "@/lib/i18n/words";
import type { Fact } from "@/lib/users/contract";

interface Question {
  standing: Fact;
  contender: Fact;
}

interface Given {
  questions: Question[];
  onDone: (said: string) => void;
}

/** What contradicts itself: both quotes, and one click to say which is right. */
export function OpenQuestions({ questions, onDone }: Given) {
  const t = useTranslations("profile.questions");
  return (
    <section aria-labelledby="questions" className="flex flex-col gap-3">
      <h2 id="questions" className="display text-2xl">
        {t("title", { count: questions.length })}
      </h2>
      <ul className="flex flex-col gap-3">
        {questions.map((question) => (
          <OpenQuestion key={question.contender.id} question={question} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

function OpenQuestion({ question, onDone }: { question: Question; onDone: Given["onDone"] }) {
  const { standing, contender } = question;
  const t = useTranslations("profile");
  const ofFacts = useTranslations("facts");
  const dates = useDates();
  const actions = useFactActions(contender, onDone);
  const zone = useTimeZone();
  const when = (fact: Fact) => whenSaid(fact, [standing, contender], { zone, dates, t });
  return (
    <li className="rounded-2xl border border-warn/35 bg-warn-soft/60 p-5">
      <p className="pb-3 text-lg font-medium">
        {t("questions.which", {
          origin: standing.origin,
          first: toldBack(standing, ofFacts),
          firstWhen: when(standing),
          second: toldBack(contender, ofFacts),
          secondWhen: when(contender),
        })}
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        {[standing, contender].map((fact) => (
          <div key={fact.id} className="flex flex-col justify-between gap-3 rounded-xl bg-raised p-4">
            <SourceLine fact={fact} />
            <Button
              className="self-start"
              disabled={actions.isBusy}
              onClick={() => void actions.decide({ status: "confirmed" }, fact)}
            >
              {answerOf(fact, ofFacts)}
            </Button>
          </div>
        ))}
      </div>
      <ProblemLine problem={actions.problem} className="pt-3 text-sm" />
    </li>
  );
}

interface Reader {
  zone: string;
  dates: Dates;
  t: Words<"profile">;
}

/** "in March", or the day where both fell into one month. */
function whenSaid(fact: Fact, both: Fact[], { zone, dates, t }: Reader): string {
  const today = dayOf(new Date(), zone);
  const day = dayOf(fact.said_at, zone);
  if (day === today) return t("questions.today");
  const months = new Set(both.map(({ said_at }) => dayOf(said_at, zone).slice(0, 7)));
  if (months.size < 2) return t("questions.onDay", { date: dates.shortDate(fact.said_at, zone) });
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return t("questions.inMonth", { month: dates.format(fact.said_at, zone, { month: "long", ...year }) });
}
