import { Check } from "lucide-react";

export function SaveState({ phase, problem }: { phase: string; problem: string | undefined }) {
  return (
    <p
      role="status"
      className={`flex items-center gap-2 text-[0.94rem] ${problem ? "text-danger" : "text-muted"}`}
    >
      {phase === "saved" ? <Check className="size-4 shrink-0 text-accent" aria-hidden="true" /> : null}
      {problem ?? words(phase)}
    </p>
  );
}

function words(phase: string) {
  if (phase === "saved") return "Saved. The advisor knows it from the next answer on.";
  return phase === "changed" ? "Not saved yet." : "";
}
