import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { numbered } from "@/components/prompts/numbered";
import { DiffText } from "@/components/prompts/versions/diff-text";
import type { Gate, GateAnswer, GateCheck } from "@/lib/prompts/gate/contract";

/** What each check found, and each answer beside the one that people get now. */
export function GateResult({ gate }: { gate: Gate }) {
  return (
    <div className="flex flex-col gap-4">
      <Checks checks={gate.checks} />
      {numbered(gate.answers).map(({ item, key }) => (
        <Answer key={key} answer={item} against={gate.against} />
      ))}
    </div>
  );
}

function Answer({ answer, against }: { answer: GateAnswer; against: number | null }) {
  const t = useTranslations("adminPrompts.checks");
  const { golden, question, checks, published } = answer;
  const isGood = checks.every(({ passed }) => passed);
  return (
    <details open={!isGood} className="rounded-2xl border bg-raised px-4 py-3">
      <summary className="rounded font-medium wrap-anywhere">
        {golden}
        <span className={`ms-2 text-sm font-normal ${isGood ? "text-accent-strong" : "text-danger"}`}>
          {isGood ? t("passed") : t("blocked")}
        </span>
      </summary>
      <div className="flex flex-col gap-4 pt-3">
        <Checks checks={checks} />
        {question ? <Said title={t("asked")} text={question} /> : null}
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
          <Said title={t("answered")} text={answer.answer} />
        ) : null}
      </div>
    </details>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3 className="pb-1 text-sm font-medium text-muted">{title}</h3>
      <p className="rounded-xl border px-3 py-2 text-[0.92rem] whitespace-pre-wrap wrap-anywhere">{text}</p>
    </div>
  );
}

function Checks({ checks }: { checks: GateCheck[] }) {
  const t = useTranslations("adminPrompts.checks");
  return (
    <ul className="flex flex-col gap-1 text-[0.94rem]">
      {checks.map(({ name, passed, detail }) => (
        <li key={name} className="flex items-baseline gap-2">
          {passed ? (
            <Check className="size-4 shrink-0 self-center text-accent" aria-hidden="true" />
          ) : (
            <X className="size-4 shrink-0 self-center text-danger" aria-hidden="true" />
          )}
          <span className={passed ? "text-muted" : "text-danger"}>
            <span className="sr-only">{passed ? t("thisPassed") : t("thisBlocked")} </span>
            {detail}
          </span>
        </li>
      ))}
    </ul>
  );
}
