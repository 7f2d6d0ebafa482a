"use client";
import { Download, RefreshCw } from "lucide-react";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { Button, buttonClass } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { ScrollBox } from "@/components/ui/scroll-box";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Comparison, PromptAnalytics, VersionEffect } from "@/lib/prompts/admin/contract";
import { CompareVersions } from "./compare-versions";
import { ShareBar } from "./share-bar";
import { verdictWords } from "./verdict-words";

const COLUMNS = [
  "Version",
  "Uses",
  "Helpful",
  "Up",
  "Down",
  "Written anew",
  "Messages",
  "Facts",
  "Against the one before",
];

/** What came of each version of each premade prompt: counts of everybody together, with what they leave unsure. */
export function EffectsView({ first }: { first: PromptAnalytics }) {
  const [analytics, setAnalytics] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const zone = useTimeZone();
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
        <p className="me-auto text-sm text-muted">{countedWords(analytics.counted_at, zone)}</p>
        <Button className="min-h-9 text-sm" disabled={isBusy} onClick={() => void count()}>
          <RefreshCw className={`size-4 ${isBusy ? "animate-spin" : ""}`} aria-hidden="true" /> Count again
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
          Nobody has used a premade prompt yet. Each use is counted with its version, and what people think of
          the answers appears here.
        </p>
      ) : (
        <ScrollBox label="Versions" className="mt-6 rounded-2xl border bg-raised">
          <table className="w-full min-w-4xl text-sm">
            <thead className="text-start text-muted">
              <tr>
                <th scope="col" className="px-4 py-3 text-start font-medium">
                  Prompt
                </th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="px-3 py-3 text-start font-medium">
                    {column}
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
  const figures = [row.up, row.down, row.regenerations];
  return (
    <tr>
      <th scope="row" className="max-w-64 px-4 py-3 text-start font-medium wrap-anywhere">
        {row.title}
      </th>
      <td className="px-3 py-3 whitespace-nowrap">
        {row.version}
        {row.is_shown ? <span className="text-accent"> · shown</span> : null}
      </td>
      <td className="px-3 py-3 tabular-nums">{row.uses.toLocaleString("en")}</td>
      <td className="px-3 py-3">
        <ShareBar helped={row.helped} />
      </td>
      {numbers(figures).map(({ key, text }) => (
        <td key={key} className="px-3 py-3 tabular-nums">
          {text}
        </td>
      ))}
      <td className="px-3 py-3 tabular-nums">{row.mean_length?.toFixed(1) ?? "–"}</td>
      <td className="px-3 py-3 tabular-nums">{row.facts.toLocaleString("en")}</td>
      <td className="px-3 py-3">{comparison ? verdictWords(comparison) : "–"}</td>
    </tr>
  );
}

function numbers(figures: number[]) {
  return figures.map((figure, place) => ({
    key: COLUMNS[place + 3] ?? "",
    text: figure.toLocaleString("en"),
  }));
}

function comparisonOf({ comparisons }: PromptAnalytics, row: VersionEffect): Comparison | undefined {
  return comparisons.find(({ prompt_id, version }) => prompt_id === row.prompt_id && version === row.version);
}

function countedWords(time: string | null, zone: string): string {
  if (!time) return "Not counted yet.";
  const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: zone });
  return `Counted ${when.format(new Date(time))}, and again every five minutes.`;
}
