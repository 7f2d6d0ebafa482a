import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { numbered } from "@/components/prompts/numbered";
import { DiffText } from "@/components/prompts/versions/diff-text";
import { useLanguageName } from "@/components/ui/language-name";
import type { Locale } from "@/lib/i18n/locales";
import type { Gate, GateAnswer, GateCheck } from "@/lib/prompts/gate/contract";

/** What each check found, and each answer beside the one that people get now. */
export function GateResult({ gate }: { gate: Gate }) {
  const isInSeveral = new Set(gate.checks.map(({ language }) => language)).size > 1;
  return (
    <div className="flex flex-col gap-4">
      <Checks checks={gate.checks} isInSeveral={isInSeveral} />
      {numbered(gate.answers).map(({ item, key }) => (
        <Answer key={key} answer={item} against={gate.against} isInSeveral={isInSeveral} />
      ))}
    </div>
  );
}

interface AnswerGiven {
  answer: GateAnswer;
  against: number | null;
  /** The words are tried in further languages than English. */
  isInSeveral: boolean;
}

function Answer({ answer, against, isInSeveral }: AnswerGiven) {
  const t = useTranslations("adminPrompts.checks");
  const { language, question, checks, published } = answer;
  const isGood = checks.every(({ passed }) => passed);
  return (
    <details open={!isGood} className="rounded-2xl border bg-raised px-4 py-3">
      <summary className="rounded font-medium wrap-anywhere">
        <Outcome of={answer} isGood={isGood} isInSeveral={isInSeveral} />
      </summary>
      <div className="flex flex-col gap-4 pt-3">
        <Checks checks={checks} />
        {question ? <Said title={t("asked")} text={question} language={language} /> : null}
        {answer.answer && published ? (
          <div>
            <h3 className="pb-1 text-sm font-medium text-muted">
              {t("besideShown", { against: against ?? "" })}
            </h3>
            <p className="max-h-96 overflow-y-auto rounded-xl border px-3 py-2 text-[0.92rem] whitespace-pre-wrap wrap-anywhere">
              {answer.answer === published ? (
                <span className="block pb-2 text-muted">{t("same")}</span>
              ) : null}
              <DiffText before={published} after={answer.answer} />
            </p>
          </div>
        ) : answer.answer ? (
          <Said title={t("answered")} text={answer.answer} language={language} />
        ) : null}
      </div>
    </details>
  );
}

interface OutcomeGiven {
  of: GateAnswer;
  isGood: boolean;
  isInSeveral: boolean;
}

/** Which golden conversation it was, in which language, and how it went. */
function Outcome({ of: { golden, language, answer }, isGood, isInSeveral }: OutcomeGiven) {
  const t = useTranslations("adminPrompts.checks");
  const nameOf = useLanguageName();
  const passed = t(answer === null ? "filledOnly" : "passed");
  return (
    <>
      {golden}
      {isInSeveral ? <span className="ms-2 text-sm font-normal text-muted">{nameOf(language)}</span> : null}
      <span className={`ms-2 text-sm font-normal ${isGood ? "text-accent-strong" : "text-danger"}`}>
        {isGood ? passed : t("blocked")}
      </span>
    </>
  );
}

function Said({ title, text, language }: { title: string; text: string; language: Locale }) {
  return (
    <div>
      <h3 className="pb-1 text-sm font-medium text-muted">{title}</h3>
      <p
        lang={language}
        className="rounded-xl border px-3 py-2 text-[0.92rem] whitespace-pre-wrap wrap-anywhere"
      >
        {text}
      </p>
    </div>
  );
}

/** What each says, and of which language where it may be of several. */
function Checks({ checks, isInSeveral = false }: { checks: GateCheck[]; isInSeveral?: boolean }) {
  const t = useTranslations("adminPrompts.checks");
  const nameOf = useLanguageName();
  return (
    <ul className="flex flex-col gap-1 text-[0.94rem]">
      {checks.map(({ name, language, passed, detail }) => (
        <li key={`${language}-${name}`} className="flex items-baseline gap-2">
          {passed ? (
            <Check className="size-4 shrink-0 self-center text-accent" aria-hidden="true" />
          ) : (
            <X className="size-4 shrink-0 self-center text-danger" aria-hidden="true" />
          )}
          <span className={passed ? "text-muted" : "text-danger"}>
            <span className="sr-only">{passed ? t("thisPassed") : t("thisBlocked")} </span>
            {isInSeveral && language ? `${nameOf(language)}: ` : ""}
            {detail}
          </span>
        </li>
      ))}
    </ul>
  );
}
