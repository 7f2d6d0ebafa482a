"use client";
import { shortDate, timeOf } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { JobsOverview } from "@/lib/events/contract";

/** How many jobs stand how, and what was not handed over to the queue yet. */
export function JobTotals({ overview: { executor, functions, outbox } }: { overview: JobsOverview }) {
  const zone = useTimeZone();
  const sum = (of: "parked" | "running" | "waiting") =>
    functions.reduce((total, each) => total + each[of], 0);
  const parked = sum("parked");
  return (
    <>
      {executor === "embedded" ? (
        <dl className="grid grid-cols-3 gap-3">
          <Total
            name="Parked"
            count={parked}
            look={parked > 0 ? "border-transparent bg-danger-soft text-danger" : "bg-raised"}
          />
          <Total name="Running" count={sum("running")} look="bg-raised" />
          <Total name="Waiting" count={sum("waiting")} look="bg-raised" />
        </dl>
      ) : null}
      <p className="px-1 pt-3 text-sm text-muted">
        {outbox.oldest_at
          ? `${outbox.waiting.toLocaleString("en")} not handed over to the queue yet, since ${shortDate(outbox.oldest_at, zone)}, ${timeOf(outbox.oldest_at, zone)}${outbox.attempts > 0 ? `; tried ${outbox.attempts} ${outbox.attempts === 1 ? "time" : "times"} in vain` : ""}.`
          : "All that happened was handed over to the queue."}
      </p>
    </>
  );
}

function Total({ name, count, look }: { name: string; count: number; look: string }) {
  return (
    <div className={`flex flex-col-reverse rounded-2xl border px-4 py-3.5 sm:px-5 ${look}`}>
      <dt className="text-sm">{name}</dt>
      <dd className="display text-3xl tabular-nums">{count.toLocaleString("en")}</dd>
    </div>
  );
}
