"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Me } from "@/lib/users/contract";

/** Whether anything is proposed below an answer. */
export function SuggestionsSwitch({ preferences }: { preferences: Me["preferences"] }) {
  const t = useTranslations("account.suggestions");
  const [isOn, setOn] = useState(preferences.suggestions !== false);
  const [problem, setProblem] = useState("");
  const choose = async (suggestions: boolean) => {
    setOn(suggestions);
    setProblem("");
    try {
      await ask("/users/me", { method: "PATCH", body: { preferences: { suggestions } } });
    } catch (error) {
      setOn(!suggestions);
      setProblem(reasonOf(error));
    }
  };
  return (
    <div className="pt-6">
      <label className="flex items-start gap-3">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => void choose(currentTarget.checked)}
          className="mt-1 size-4.5 shrink-0 accent-accent"
        />
        <span>
          <span className="font-medium">{t("label")}</span>
          <span className="block text-sm text-muted">{t("about")}</span>
        </span>
      </label>
      <ProblemLine problem={problem} className="pt-2 text-sm" />
    </div>
  );
}
