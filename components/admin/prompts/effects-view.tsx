"use client";
import { Download, RefreshCw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { Button, buttonClass } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { useNumbers } from "@/components/ui/numbers";
import { ProblemNote } from "@/components/ui/problem-note";
import { ScrollBox } from "@/components/ui/scroll-box";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Comparison, PromptAnalytics, VersionEffect } from "@/lib/prompts/admin/contract";
import { CompareVersions } from "./compare-versions";
import { ShareBar } from "./share-bar";
import { verdictWords } from "./verdict-words";
import { withDigits } from "./with-digits";

const COLUMNS = [
  "prompt",
  "version",
  "uses",
  "helpful",
  "up",
  "down",
  "writtenAnew",
  "messages",
  "facts",
  "followUps",
  "againstBefore",
] as const;

/** What came of each version of each premade prompt: counts of everybody together, with what they leave unsure. */
export function EffectsView({ first }: { first: PromptAnalytics }) {
  const t = useTranslations("adminPrompts");
  const { dateAndTime } = useDates();
  const [analytics, setAnalytics] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const zone = useTimeZone();
  const countedAt = analytics.counted_at;
  const used = analytics.versions.filter(({ uses }) => uses > 0);
  const count = async () => {
    setBusy(true);
    setProblem(null);
    await ask<PromptAnalytics>("/admin/prompts/analytics", { method: "POST" }).then(
      ({ data }) => setAnalytics(data),
      (error) => setProblem(reasonOf(error)),
    );
    setBusy(false);
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <p className="me-auto text-sm text-muted">
          {countedAt ? t("effects.counted", { when: dateAndTime(countedAt, zone) }) : t("effects.notCounted")}
        </p>
        <Button className="min-h-9 text-sm" disabled={isBusy} onClick={() => void count()}>
          <RefreshCw className={`size-4 ${isBusy ? "animate-spin" : ""}`} aria-hidden="true" />{" "}
          {t("effects.countAgain")}
        </Button>
        <a
          href="/api/v1/admin/prompts/analytics?format=csv"
          download
          className={buttonClass("quiet", "min-h-9 text-sm")}
        >
          <Download className="size-4" aria-hidden="true" /> CSV
        </a>
      </div>
      <ProblemNote problem={problem} className="mt-4 rounded-xl" />
      {used.length === 0 ? (
        <p className="mt-6 rounded-3xl border border-dashed px-6 py-12 text-center text-muted">
          {t("effects.none")}
        </p>
      ) : (
        <ScrollBox label={t("versions.title")} className="mt-6 rounded-2xl border bg-raised">
          <table className="w-full min-w-4xl text-sm">
            <thead className="text-start text-muted">
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="px-3 py-3 text-start font-medium first:px-4">
                    {t(`figures.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y">
              {used.map((row) => (
                <Row
                  key={`${row.prompt_id}-${row.version}`}
                  row={row}
                  comparison={comparisonOf(analytics, row)}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <CompareVersions versions={used} />
    </>
  );
}

function Row({ row, comparison }: { row: VersionEffect; comparison: Comparison | undefined }) {
  const t = useTranslations("adminPrompts");
  const { inFull } = useNumbers();
  const format = useFormatter();
  return (
    <tr>
      <th scope="row" className="max-w-64 px-4 py-3 text-start font-medium wrap-anywhere">
        {row.title}
      </th>
      <td className="px-3 py-3 whitespace-nowrap">
        {row.version}
        {row.is_shown ? <span className="text-accent">{` · ${t("effects.shown")}`}</span> : null}
      </td>
      <td className="px-3 py-3 tabular-nums">{inFull(row.uses)}</td>
      <td className="px-3 py-3">
        <ShareBar helped={row.helped} />
      </td>
      {(["up", "down", "regenerations"] as const).map((figure) => (
        <td key={figure} className="px-3 py-3 tabular-nums">
          {inFull(row[figure])}
        </td>
      ))}
      <td className="px-3 py-3 tabular-nums">
        {row.mean_length === null ? "–" : format.number(row.mean_length, withDigits(1))}
      </td>
      <td className="px-3 py-3 tabular-nums">{inFull(row.facts)}</td>
      <td className="px-3 py-3 tabular-nums">{inFull(row.follow_ups)}</td>
      <td className="px-3 py-3">{comparison ? verdictWords(comparison, t) : "–"}</td>
    </tr>
  );
}

function comparisonOf({ comparisons }: PromptAnalytics, row: VersionEffect): Comparison | undefined {
  return comparisons.find(({ prompt_id, version }) => prompt_id === row.prompt_id && version === row.version);
}
