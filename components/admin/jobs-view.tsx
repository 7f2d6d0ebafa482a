"use client";
import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Job, JobsOverview } from "@/lib/events/contract";
import { FunctionFilter } from "./function-filter";
import { JobRow } from "./job-row";
import { JobTotals } from "./job-totals";
import { WindowedList } from "./list/windowed-list";
import { useJobs } from "./use-jobs";

const ROUGH_PX = 190;

/** The background jobs by how they stand, and the way to have a parked one tried again. */
export function JobsView({ first }: { first: JobsOverview }) {
  const t = useTranslations("admin");
  const { overview, name, isBusy, problem, choose, retry, refresh } = useJobs(first);
  const { executor, jobs, functions } = overview;
  const [said, setSaid] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const tryAgain = async (job: Job) => {
    await retry(job.id);
    setSaid(t("jobs.triedAgain", { function: job.function }));
    // Its button is gone: the keyboard goes on from the list.
    list.current?.focus();
  };
  return (
    <>
      <JobTotals overview={overview} />
      <div className="flex flex-wrap items-center justify-between gap-3 pt-7">
        <FunctionFilter functions={functions} chosen={name} onChoose={choose} />
        <Button look="bare" className="min-h-9 text-sm text-muted" disabled={isBusy} onClick={refresh}>
          <RefreshCw className={`size-4 ${isBusy ? "animate-spin" : ""}`} aria-hidden="true" />
          {t(isBusy ? "look.busy" : "look.again")}
        </Button>
      </div>
      <ProblemNote problem={problem} className="mt-3 rounded-2xl" />
      <p role="status" className="sr-only">
        {said}
      </p>
      <div ref={list} tabIndex={-1} aria-busy={isBusy} className="outline-none">
        {(["parked", "running", "waiting"] as const).map((state) => (
          <Section
            key={state}
            heading={t(`jobStates.${state}`)}
            jobs={jobs.filter((job) => job.state === state)}
            onRetry={tryAgain}
          />
        ))}
      </div>
      {jobs.length === 0 ? <Nothing executor={executor} name={name} /> : null}
    </>
  );
}

interface Listed {
  heading: string;
  jobs: Job[];
  onRetry: (job: Job) => Promise<void>;
}

function Section({ heading, jobs, onRetry }: Listed) {
  if (jobs.length === 0) return null;
  return (
    <section aria-label={heading} className="pt-7">
      <h2 className="pb-3 text-sm font-medium text-muted">{heading}</h2>
      <WindowedList
        label={heading}
        items={jobs}
        roughPx={ROUGH_PX}
        between="pb-3"
        row={(job) => <JobRow job={job} onRetry={() => onRetry(job)} />}
      />
    </section>
  );
}

function Nothing({ executor, name }: { executor: JobsOverview["executor"]; name: string | null }) {
  const t = useTranslations("admin.jobs");
  const isServer = executor === "server";
  return (
    <div className="mt-7 rounded-3xl border border-dashed px-6 py-12 text-center">
      <p className="display text-2xl">{t(isServer ? "elsewhere" : "nothing")}</p>
      <p className="mx-auto max-w-md pt-2 text-muted">
        {isServer ? t("elsewhereAbout") : name ? t("nothingOf", { name }) : t("nothingAtAll")}
      </p>
    </div>
  );
}
