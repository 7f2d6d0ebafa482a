"use client";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { ProblemLine } from "@/components/ui/problem-note";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Job } from "@/lib/events/contract";

/** One job: whose function, about which ids, how it stands and since when. */
export function JobRow({ job, onRetry }: { job: Job; onRetry: () => Promise<void> }) {
  const t = useTranslations("admin.job");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const retry = async () => {
    setBusy(true);
    setProblem(null);
    await onRetry().catch((error) => setProblem(reasonOf(error)));
    setBusy(false);
  };
  return (
    <div className="rounded-2xl border bg-raised px-4 py-3.5 sm:px-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h3 className="font-medium wrap-anywhere">{job.function}</h3>
          <When job={job} />
        </div>
        {job.state === "parked" ? (
          <Button
            className="min-h-9 text-sm"
            aria-label={t("retryNamed", { function: job.function })}
            disabled={isBusy}
            onClick={() => void retry()}
          >
            <RotateCcw className="size-3.5" aria-hidden="true" />
            {t(isBusy ? "asking" : "retry")}
          </Button>
        ) : null}
      </div>
      {job.failure ? (
        <p className="pt-2 text-[0.94rem] text-danger wrap-anywhere">
          {job.failure.message || job.failure.name}
        </p>
      ) : null}
      <Ids job={job} />
      <ProblemLine problem={problem} className="pt-2 text-sm" />
    </div>
  );
}

function When({ job: { state, parked_at, created_at, attempts, next_at } }: { job: Job }) {
  const zone = useTimeZone();
  const t = useTranslations("admin.job");
  const { dateAndTime, timeOf } = useDates();
  const begun = { at: dateAndTime(created_at, zone), attempts: attempts ?? 0 };
  return (
    <p className="text-sm text-muted">
      {state === "parked" && parked_at
        ? t("parked", { at: dateAndTime(parked_at, zone) })
        : state === "waiting" && next_at
          ? t("begunNext", { ...begun, next: timeOf(next_at, zone) })
          : t("begun", begun)}
    </p>
  );
}

/** Ids alone: what somebody wrote is not an administrator's to read. */
function Ids({ job: { event, ids } }: { job: Job }) {
  const t = useTranslations("admin.job");
  return (
    <dl className="flex flex-col gap-y-0.5 pt-2.5 text-xs text-muted">
      {[[t("event"), event], ...Object.entries(ids)].map(([name = "", value = ""]) => (
        <div key={name} className="flex gap-2">
          <dt className="w-28 shrink-0">{name.replaceAll("_", " ")}</dt>
          <dd className="min-w-0 font-mono text-ink wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
