import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Words } from "@/lib/i18n/words";

export function SaveState({ phase, problem }: { phase: string; problem: string | undefined }) {
  const t = useTranslations("profile");
  return (
    <p
      role="status"
      className={`flex items-center gap-2 text-[0.94rem] ${problem ? "text-danger" : "text-muted"}`}
    >
      {phase === "saved" ? <Check className="size-4 shrink-0 text-accent" aria-hidden="true" /> : null}
      {problem ?? words(phase, t)}
    </p>
  );
}

function words(phase: string, t: Words<"profile">) {
  if (phase === "saved") return t("form.saved");
  return phase === "changed" ? t("form.changed") : "";
}
