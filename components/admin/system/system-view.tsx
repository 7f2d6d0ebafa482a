import Link from "next/link";
import { inBytes, inDollars, inFull, inTime } from "@/components/ui/numbers";
import type { SystemStatus } from "@/lib/desk/contract";
import type { JobsOverview } from "@/lib/events/contract";
import { Facts } from "./facts";
import { ReembedProgress } from "./reembed-progress";

export function SystemView({ status, jobs }: { status: SystemStatus; jobs: JobsOverview }) {
  const { advisor, health, versions, storage, embeddings, uptime_seconds } = status;
  const pending = health.pending_migrations.length;
  return (
    <div className="grid gap-3 lg:grid-cols-2">
      <Facts
        title="Health"
        rows={[
          ["Database", `answers in ${inTime(health.database_ms)}`],
          ["Migrations", pending === 0 ? "all in place" : `${inFull(pending)} are missing`],
          ["Up for", duration(uptime_seconds)],
        ]}
      />
      <JobsFacts jobs={jobs} />
      <Facts
        title="Models"
        rows={[
          ["Advisor", advisor.label],
          ["Memory", embeddings.model],
          ["Messages remembered", <ReembedProgress key="progress" {...embeddings} />],
        ]}
      />
      <LimitFacts status={status} />
      <Facts
        title={`Storage: ${inBytes(storage.database_bytes)}`}
        rows={storage.tables.map(({ name, bytes }) => [name.replaceAll("_", " "), inBytes(bytes)])}
      />
      <Facts
        title="Versions"
        rows={[
          ["Career Advisor", versions.app],
          ["PostgreSQL", versions.database],
          ["Node", versions.node],
          ["Last migration", versions.migration],
        ]}
      />
    </div>
  );
}

function JobsFacts({ jobs: { executor, functions, outbox } }: { jobs: JobsOverview }) {
  const sum = (of: "parked" | "running" | "waiting") =>
    inFull(functions.reduce((total, each) => total + each[of], 0));
  const counts: [string, string][] =
    executor === "embedded"
      ? [
          ["Parked", sum("parked")],
          ["Running", sum("running")],
          ["Waiting", sum("waiting")],
        ]
      : [["Run by", "an Inngest server"]];
  const link = (
    <Link href="/admin/jobs" prefetch={false} className="text-accent underline underline-offset-2">
      All jobs
    </Link>
  );
  return (
    <Facts title="Jobs" rows={[...counts, ["Not handed over yet", inFull(outbox.waiting)], ["", link]]} />
  );
}

function LimitFacts({ status: { budget, prices } }: { status: SystemStatus }) {
  const inWords = (tokens: number | null, usd: number | null) =>
    [tokens === null ? "" : `${inFull(tokens)} tokens`, usd === null ? "" : inDollars(usd)]
      .filter(Boolean)
      .join(", ") || "no limit";
  const priced = Object.entries(prices).map(([model, { input, output }]): [string, string] => [
    model,
    `${inDollars(input)} read, ${inDollars(output)} written a million`,
  ]);
  return (
    <Facts
      title="What everybody may spend"
      rows={[
        ["In a day", inWords(budget.tokens_day, budget.usd_day)],
        ["In a month", inWords(budget.tokens_month, budget.usd_month)],
        ...(priced.length > 0 ? priced : [["Prices", "none are set"] as [string, string]]),
      ]}
    />
  );
}

function duration(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}
