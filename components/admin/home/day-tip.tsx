import { useDates } from "@/components/ui/dates";
import { useNumbers } from "@/components/ui/numbers";
import type { ByDay } from "./series";
import { Swatch } from "./swatch";

/** One day's figures, beside its bar; said aloud when the keyboard comes to it. */
export function DayTip({ day, days, series, written }: ByDay & { day: unknown }) {
  const { format } = useDates();
  const write = useNumbers()[written];
  const index = days.indexOf(String(day));
  const name = days[index];
  return (
    <div role="status">
      {name ? (
        <div className="rounded-lg border bg-raised px-3 py-2 text-sm whitespace-nowrap shadow-float">
          <p className="text-muted">
            {format(name, "UTC", { weekday: "short", day: "numeric", month: "short", year: "numeric" })}
          </p>
          <dl>
            {series.map((each) => (
              <div key={each.name} className="flex items-center gap-2">
                <Swatch look={each.look} />
                <dt>{each.name}</dt>
                <dd className="ms-auto ps-4 font-medium tabular-nums">
                  {typeof each.values[index] === "number" ? write(each.values[index]) : "–"}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
    </div>
  );
}
