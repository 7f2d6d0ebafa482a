"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { ask, reasonOf } from "@/components/ui/api";
import { useDates } from "@/components/ui/dates";
import { ProblemLine } from "@/components/ui/problem-note";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Me } from "@/lib/users/contract";

/** Turns memory off and on for everything that is said from now on. */
export function PauseSwitch() {
  const t = useTranslations("memory.pause");
  const { pausedSince, setPausedSince } = useWorkspace();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const zone = useTimeZone();
  const { shortDate } = useDates();
  const isOn = pausedSince === null;
  const toggle = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await ask<Me>("/users/me", { method: "PATCH", body: { memory_paused: isOn } });
      setPausedSince(data.memory_paused_at);
    } catch (error) {
      setProblem(reasonOf(error));
    }
    setBusy(false);
  };
  return (
    <div className={`rounded-2xl border px-5 py-4 ${isOn ? "bg-raised" : "border-transparent bg-warn-soft"}`}>
      <div className="flex items-center justify-between gap-5">
        <div>
          <p id="pause-label" className="font-medium">
            {t("label")}
          </p>
          <p id="pause-hint" className={`text-[0.94rem] ${isOn ? "text-muted" : "text-warn"}`}>
            {isOn ? t("on") : t("off", { date: shortDate(pausedSince, zone) })}
          </p>
        </div>
        <button
          type="button"
          role="switch"
          aria-checked={isOn}
          aria-labelledby="pause-label"
          aria-describedby="pause-hint"
          disabled={isBusy}
          onClick={() => void toggle()}
          className="group relative h-7 w-12 shrink-0 rounded-full bg-edge transition-colors aria-checked:bg-accent disabled:opacity-60"
        >
          <span className="absolute start-0.5 top-0.5 size-6 rounded-full bg-paper shadow-lift transition-transform group-aria-checked:translate-x-5 rtl:group-aria-checked:-translate-x-5" />
        </button>
      </div>
      <ProblemLine problem={problem} className="pt-2 text-sm" />
    </div>
  );
}
