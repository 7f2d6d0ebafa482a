import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Numbers, useNumbers } from "@/components/ui/numbers";
import type { SystemStatus } from "@/lib/desk/contract";
import type { JobsOverview } from "@/lib/events/contract";
import type { Words } from "@/lib/i18n/words";
import { Facts } from "./facts";
import { ReembedProgress } from "./reembed-progress";

export function SystemView({ status, jobs }: { status: SystemStatus; jobs: JobsOverview }) {
  const t = useTranslations("admin.system");
  const { inBytes, inTime } = useNumbers();
  const { advisor, health, versions, storage, embeddings, uptime_seconds } = status;
  const pending = health.pending_migrations.length;
  return (
    <div className="grid gap-3 lg:grid-cols-2">
      <Facts
        title={t("health")}
        rows={[
          [t("database"), t("answersIn", { time: inTime(health.database_ms) })],
          [t("migrations"), pending === 0 ? t("allInPlace") : t("missing", { count: pending })],
          ...(health.redis === "none" ? [] : [["Redis", t(`redis.${health.redis}`)] as [string, string]]),
          [t("upFor"), <Duration key="up" seconds={uptime_seconds} />],
        ]}
      />
      <JobsFacts jobs={jobs} />
      <Facts
        title={t("models")}
        rows={[
          [t("advisor"), advisor.label],
          [t("memory"), embeddings.model],
          [t("remembered"), <ReembedProgress key="progress" {...embeddings} />],
        ]}
      />
      <LimitFacts status={status} />
      <Facts
        title={t("storage", { size: inBytes(storage.database_bytes) })}
        rows={storage.tables.map(({ name, bytes }) => [name.replaceAll("_", " "), inBytes(bytes)])}
      />
      <Facts
        title={t("versions")}
        rows={[
          ["Career Advisor", versions.app],
          ["PostgreSQL", versions.database],
          ["Node", versions.node],
          [t("lastMigration"), versions.migration],
        ]}
      />
    </div>
  );
}

function JobsFacts({ jobs: { executor, functions, outbox } }: { jobs: JobsOverview }) {
  const t = useTranslations("admin");
  const { inFull } = useNumbers();
  const sum = (of: "parked" | "running" | "waiting") =>
    inFull(functions.reduce((total, each) => total + each[of], 0));
  const counts: [string, string][] =
    executor === "embedded"
      ? [
          [t("jobStates.parked"), sum("parked")],
          [t("jobStates.running"), sum("running")],
          [t("jobStates.waiting"), sum("waiting")],
        ]
      : [[t("system.runBy"), t("system.inngest")]];
  const link = (
    <Link href="/admin/jobs" prefetch={false} className="text-accent underline underline-offset-2">
      {t("system.allJobs")}
    </Link>
  );
  return (
    <Facts
      title={t("system.jobs")}
      rows={[...counts, [t("system.notHandedOver"), inFull(outbox.waiting)], ["", link]]}
    />
  );
}

function LimitFacts({ status: { budget, prices } }: { status: SystemStatus }) {
  const t = useTranslations("admin");
  const numbers = useNumbers();
  const { inDollars } = numbers;
  const priced = Object.entries(prices).map(([model, { input, output }]): [string, string] => [
    model,
    t("limits.price", { input: inDollars(input), output: inDollars(output) }),
  ]);
  return (
    <Facts
      title={t("limits.title")}
      rows={[
        [t("limits.day"), inWords(budget.tokens_day, budget.usd_day, t, numbers)],
        [t("limits.month"), inWords(budget.tokens_month, budget.usd_month, t, numbers)],
        ...(priced.length > 0 ? priced : [[t("limits.prices"), t("limits.noPrices")] as [string, string]]),
      ]}
    />
  );
}

function inWords(
  tokens: number | null,
  usd: number | null,
  t: Words<"admin">,
  { inDollars }: Numbers,
): string {
  if (usd === null) return tokens === null ? t("limits.none") : t("limits.tokens", { tokens });
  return tokens === null ? inDollars(usd) : t("limits.tokensAndUsd", { tokens, usd: inDollars(usd) });
}

function Duration({ seconds }: { seconds: number }) {
  const t = useTranslations("admin.system");
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (days > 0) return t("daysUp", { days, hours });
  return hours > 0 ? t("hoursUp", { hours, minutes }) : t("minutesUp", { minutes });
}
