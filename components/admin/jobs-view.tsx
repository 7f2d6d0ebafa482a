"use client";
import { RefreshCw } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Job, JobState, JobsOverview } from "@/lib/events/contract";
import { FunctionFilter } from "./function-filter";
import { JobRow } from "./job-row";
import { JobTotals } from "./job-totals";
import { useJobs } from "./use-jobs";

const HEADINGS: Record<JobState, string> = { parked: "Parked", running: "Running", waiting: "Waiting" };

/** The background jobs by how they stand, and the way to have a parked one tried again. */
export function JobsView({ first }: { first: JobsOverview }) {
  const { overview, name, isBusy, problem, choose, retry, refresh } = useJobs(first);
  const { executor, jobs, functions } = overview;
  const [said, setSaid] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const tryAgain = async (job: Job) => {
    await retry(job.id);
    setSaid(`${job.function} is tried again.`);
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
          {isBusy ? "Looking…" : "Look again"}
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
            heading={HEADINGS[state]}
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
      <ul className="flex flex-col gap-3">
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} onRetry={() => onRetry(job)} />
        ))}
      </ul>
    </section>
  );
}

function Nothing({ executor, name }: { executor: JobsOverview["executor"]; name: string | null }) {
  const isServer = executor === "server";
  return (
    <div className="mt-7 rounded-3xl border border-dashed px-6 py-12 text-center">
      <p className="display text-2xl">{isServer ? "The jobs run elsewhere." : "Nothing to see to."}</p>
      <p className="mx-auto max-w-md pt-2 text-muted">
        {isServer
          ? "An Inngest server runs them, and its own pages show them and try them again. Here stands only what was not handed over to it yet."
          : name
            ? `Nothing of ${name} is parked, runs or waits.`
            : "No job is parked, none runs, and none waits."}
      </p>
    </div>
  );
}
