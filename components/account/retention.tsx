"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Retention } from "@/lib/conversations/retention/contract";
import { ConfirmRetention } from "./confirm-retention";

const CHOICES = [30, 90, 365, 1095];
const PATH = "/conversations/retention";

/** How long conversations are kept that are not used any more. What a choice ends at once is asked about first. */
export function RetentionChoice({ first }: { first: Retention }) {
  const t = useTranslations("account.retention");
  const [days, setDays] = useState(first.keep_days);
  const [wished, setWished] = useState<Retention | null>(null);
  const [problem, setProblem] = useState("");
  const set = async (keep_days: number | null) => {
    setWished(null);
    const { data } = await ask<Retention>(PATH, { method: "PUT", body: { keep_days } });
    setDays(data.keep_days);
  };
  const choose = async (keep_days: number | null) => {
    setProblem("");
    try {
      if (keep_days === null) return await set(null);
      const { data } = await ask<Retention>(`${PATH}?keep_days=${keep_days}`);
      if (data.ending > 0) setWished(data);
      else await set(keep_days);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  const choices = days === null || CHOICES.includes(days) ? CHOICES : [...CHOICES, days];
  return (
    <div className="pt-6">
      <label className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">{t("label")}</span>
        <select
          value={days ?? ""}
          onChange={({ currentTarget: { value } }) => void choose(value === "" ? null : Number(value))}
          className="min-h-10 rounded-lg border bg-raised px-3"
        >
          <option value="">{t("always")}</option>
          {choices.map((each) => (
            <option key={each} value={each}>
              {each % 365 === 0 ? t("years", { years: each / 365 }) : t("days", { days: each })}
            </option>
          ))}
        </select>
        <span className="basis-full text-sm text-muted">{t("about")}</span>
      </label>
      <ProblemLine problem={problem} className="pt-2 text-sm" />
      {wished ? (
        <ConfirmRetention
          wished={wished}
          onKeep={() => setWished(null)}
          onGo={() => set(wished.keep_days).catch((error) => setProblem(reasonOf(error)))}
        />
      ) : null}
    </div>
  );
}
