import type { Gate } from "@/lib/prompts/gate/contract";

/** How far the checks are, or what came of them in a sentence. */
export function GateProgress({ gate }: { gate: Gate }) {
  const { state, done, total, model } = gate;
  const look = state === "running" ? "" : gate.is_open ? "text-accent-strong" : "text-danger";
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className={`font-medium wrap-anywhere ${look}`}>
        {verdictOf(gate)}
      </p>
      {state === "running" ? (
        <progress
          aria-label="Golden conversations answered"
          value={done}
          max={total}
          className="h-2 w-full accent-accent"
        />
      ) : null}
      <p className="text-sm text-muted">Answered by {model}.</p>
    </div>
  );
}

function verdictOf({ state, done, total, failure, is_outdated, override_reason }: Gate): string {
  if (state === "running") return `Checking: ${done} of ${total} answered.`;
  if (override_reason) return `Overridden: ${override_reason}`;
  if (state === "failed") return `It could not be checked. ${failure ?? ""}`;
  if (is_outdated) return "The golden conversations changed since: check it again.";
  return state === "passed" ? "Everything passed." : "The checks block this version.";
}
