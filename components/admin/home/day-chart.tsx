import { useTranslations } from "next-intl";
import { useId } from "react";
import { ScrollBox } from "@/components/ui/scroll-box";

export interface Series {
  name: string;
  /** One a day; null where nothing was measured. */
  values: (number | null)[];
  /** The colour as a `fill-…` class. */
  look: string;
  /** One bar in words: which day, and how many. */
  say: (day: string, value: string) => string;
}

interface Given {
  title: string;
  /** `2026-11-26` */
  days: string[];
  /** Drawn upon each other, from below. */
  series: Series[];
  format: (value: number) => string;
  /** What the whole comes to, in a few words. */
  sum: string;
}

const WIDTH = 720;
const HEIGHT = 150;

/** A bar a day, and the same numbers as a table behind it. */
export function DayChart({ title, days, series, format, sum }: Given) {
  const t = useTranslations("admin.chart");
  const id = useId();
  const totals = days.map((_, index) =>
    series.reduce((total, { values }) => total + (values[index] ?? 0), 0),
  );
  const most = Math.max(...totals, 0);
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-2xl border bg-raised p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={id} className="font-medium">
          {title}
        </h3>
        <p className="text-sm text-muted">{sum}</p>
      </div>
      <Legend series={series} />
      <svg
        role="img"
        aria-label={t("label", { title, sum })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="mt-3 h-36 w-full"
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line" />
        {most > 0 ? <Bars days={days} series={series} most={most} format={format} /> : null}
      </svg>
      <div className="flex justify-between pt-1.5 text-xs text-muted tabular-nums">
        <span>{days[0]}</span>
        <span>{most > 0 ? t("atMost", { value: format(most) }) : t("nothing")}</span>
        <span>{days.at(-1)}</span>
      </div>
      <Behind title={title} days={days} series={series} format={format} />
    </section>
  );
}

function Legend({ series }: { series: Series[] }) {
  if (series.length < 2) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 pt-1 text-sm text-muted">
      {series.map(({ name, look }) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
            <rect width="10" height="10" rx="2" className={look} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Bars({ days, series, most, format }: Omit<Given, "title" | "sum"> & { most: number }) {
  const step = WIDTH / days.length;
  const gap = Math.min(4, step * 0.25);
  return days.map((day, index) => {
    let below = 0;
    return (
      <g key={day}>
        {series.map(({ name, values, look, say }) => {
          const value = values[index] ?? 0;
          const height = (value / most) * (HEIGHT - 8);
          below += height;
          return value > 0 ? (
            <rect
              key={name}
              x={index * step + gap / 2}
              y={HEIGHT - 1 - below}
              width={step - gap}
              height={height}
              className={look}
            >
              <title>{say(day, format(value))}</title>
            </rect>
          ) : null;
        })}
      </g>
    );
  });
}

function Behind({ title, days, series, format }: Omit<Given, "sum">) {
  const t = useTranslations("admin.chart");
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
                    {typeof values[index] === "number" ? format(values[index]) : "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
