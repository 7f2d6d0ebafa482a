import { useTranslations } from "next-intl";
import { useNumbers } from "@/components/ui/numbers";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { MetricsTable } from "@/lib/desk/contract";
import type { ByDay } from "./series";
import { TakeAway } from "./take-away";

interface Given extends ByDay {
  table: MetricsTable;
  title: string;
}

/** A chart's numbers, for whoever would rather read them, or has them read out. */
export function DayTable({ table, title, days, series, written }: Given) {
  const t = useTranslations("admin.chart");
  const write = useNumbers()[written];
  return (
    <details className="pt-2">
      <summary className="inline-flex min-h-9 items-center text-sm text-muted hover:text-ink">
        {t("show")}
      </summary>
      <ScrollBox label={t("table", { title })} className="max-h-72">
        <table className="w-full text-sm tabular-nums">
          <thead>
            <tr className="border-b text-start text-muted">
              <th scope="col" className="py-1.5 pe-4 text-start font-normal">
                {t("day")}
              </th>
              {series.map(({ name }) => (
                <th key={name} scope="col" className="py-1.5 ps-4 text-end font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day, index) => (
              <tr key={day} className="border-b last:border-0">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                  {day}
                </th>
                {series.map(({ name, values }) => (
                  <td key={name} className="py-1.5 ps-4 text-end">
                    {typeof values[index] === "number" ? write(values[index]) : "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="pt-3">
        <TakeAway table={table} title={title} days={days.length} />
      </div>
    </details>
  );
}
