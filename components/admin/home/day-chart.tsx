import { useTranslations } from "next-intl";
import { useId } from "react";
import type { MetricsTable } from "@/lib/desk/contract";
import { DayTable } from "./day-table";
import { Drawing } from "./drawing";
import type { ByDay } from "./series";
import { Swatch } from "./swatch";

interface Given extends ByDay {
  table: MetricsTable;
  title: string;
  /** What the whole comes to, in a few words. */
  sum: string;
}

/** A bar a day, and the same numbers as a table behind it. */
export function DayChart({ table, title, sum, ...byDay }: Given) {
  const t = useTranslations("admin.chart");
  const id = useId();
  const isEmpty = byDay.series.every(({ values }) => values.every((value) => !value));
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-2xl border bg-raised p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={id} className="font-medium">
          {title}
        </h3>
        <p className="text-sm text-muted">{sum}</p>
      </div>
      <Legend series={byDay.series} />
      <div className="mt-3 h-44">
        {isEmpty ? (
          <p className="grid h-full place-items-center border-b text-sm text-muted">{t("nothing")}</p>
        ) : (
          <Drawing label={t("label", { title, sum })} {...byDay} />
        )}
      </div>
      <DayTable table={table} title={title} {...byDay} />
    </section>
  );
}

function Legend({ series }: Pick<ByDay, "series">) {
  if (series.length < 2) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 pt-1 text-sm text-muted">
      {series.map(({ name, look }) => (
        <li key={name} className="flex items-center gap-1.5">
          <Swatch look={look} />
          {name}
        </li>
      ))}
    </ul>
  );
}
