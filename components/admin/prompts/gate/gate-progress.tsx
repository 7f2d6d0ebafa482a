import { useTranslations } from "next-intl";
import type { Words } from "@/lib/i18n/words";
import type { Gate } from "@/lib/prompts/gate/contract";

/** How far the checks are, or what came of them in a sentence. */
export function GateProgress({ gate }: { gate: Gate }) {
  const t = useTranslations("adminPrompts");
  const { state, done, total, model } = gate;
  const look = state === "running" ? "" : gate.is_open ? "text-accent-strong" : "text-danger";
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className={`font-medium wrap-anywhere ${look}`}>
        {verdictOf(gate, t)}
      </p>
      {state === "running" ? (
        <progress
          aria-label={t("gate.progress")}
          value={done}
          max={total}
          className="h-2 w-full accent-accent"
        />
      ) : null}
      <p className="text-sm text-muted">{t("gate.answeredBy", { model })}</p>
    </div>
  );
}

function verdictOf(gate: Gate, t: Words<"adminPrompts">): string {
  const { state, done, total, failure, is_outdated: isOutdated, override_reason: reason } = gate;
  if (state === "running") return t("outcome.running", { done, total });
  if (reason && !isOutdated) return t("outcome.overridden", { reason });
  if (state === "failed") return t("outcome.failed", { failure: failure ?? "" });
  return t(`outcome.${isOutdated ? "outdated" : state}`);
}
