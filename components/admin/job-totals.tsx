"use client";
import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import { useNumbers } from "@/components/ui/numbers";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { JobsOverview } from "@/lib/events/contract";

/** How many jobs stand how, and what was not handed over to the queue yet. */
export function JobTotals({ overview: { executor, functions, outbox } }: { overview: JobsOverview }) {
  const t = useTranslations("admin");
  const { dateAndTime } = useDates();
  const zone = useTimeZone();
  const sum = (of: "parked" | "running" | "waiting") =>
    functions.reduce((total, each) => total + each[of], 0);
  const parked = sum("parked");
  return (
    <>
      {executor === "embedded" ? (
        <dl className="grid grid-cols-3 gap-3">
          <Total
            name={t("jobStates.parked")}
            count={parked}
            look={parked > 0 ? "border-transparent bg-danger-soft text-danger" : "bg-raised"}
          />
          <Total name={t("jobStates.running")} count={sum("running")} look="bg-raised" />
          <Total name={t("jobStates.waiting")} count={sum("waiting")} look="bg-raised" />
        </dl>
      ) : null}
      <p className="px-1 pt-3 text-sm text-muted">
        {outbox.oldest_at
          ? t("jobs.notHandedOver", {
              waiting: outbox.waiting,
              at: dateAndTime(outbox.oldest_at, zone),
              attempts: outbox.attempts,
            })
          : t("jobs.handedOver")}
      </p>
    </>
  );
}

function Total({ name, count, look }: { name: string; count: number; look: string }) {
  const { inFull } = useNumbers();
  return (
    <div className={`flex flex-col-reverse rounded-2xl border px-4 py-3.5 sm:px-5 ${look}`}>
      <dt className="text-sm">{name}</dt>
      <dd className="display text-3xl tabular-nums">{inFull(count)}</dd>
    </div>
  );
}
