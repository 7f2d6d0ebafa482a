"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { ProblemLine } from "@/components/ui/problem-note";
import { readJson } from "@/components/ui/read-json";
import type { ErasureCheck } from "@/lib/users/erasure/contract";

/** Whether the receipt of a deleted account that somebody shows is one of ours. */
export function CheckReceipt() {
  const t = useTranslations("admin.receipt");
  const [stands, setStands] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const check = async (file: File) => {
    setStands(null);
    setProblem(null);
    try {
      const body = await readJson(file);
      const { data } = await ask<ErasureCheck>("/admin/erasures", { method: "POST", body });
      setStands(data.stands);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  const input = useRef<HTMLInputElement>(null);
  // One that was chosen before the page was alive.
  const takeUp = useEffectEvent(() => {
    const file = input.current?.files?.[0];
    if (file) void check(file);
  });
  useEffect(() => takeUp(), []);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-5 text-sm">
      <label htmlFor="receipt">{t("label")}</label>
      <input
        ref={input}
        id="receipt"
        type="file"
        accept="application/json,.json"
        className="max-w-full text-muted file:me-3 file:cursor-pointer file:rounded-full file:border file:border-line file:bg-transparent file:px-3.5 file:py-1.5 file:text-ink"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void check(file);
        }}
      />
      <p role="status">{stands === null ? "" : t(stands ? "ours" : "notOurs")}</p>
      <ProblemLine problem={problem} />
    </div>
  );
}
