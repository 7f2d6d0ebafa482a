import { Bar, BarChart, BarStack, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { useDates } from "@/components/ui/dates";
import { useNumbers } from "@/components/ui/numbers";
import { DayTip } from "./day-tip";
import type { ByDay } from "./series";

const TICK = { fill: "var(--muted)", className: "text-xs tabular-nums" };

/** A day, and its figure in each series. */
type Row = [day: string, figures: (number | null)[]];

/** A bar a day. Arrow keys go from one to the next, as the mouse does. */
export function DayBars({ label, days, series, written }: ByDay & { label: string }) {
  const { format } = useDates();
  const numbers = useNumbers();
  const rows: Row[] = days.map((day, index) => [day, series.map(({ values }) => values[index] ?? null)]);
  return (
    <BarChart
      responsive
      data={rows}
      aria-label={label}
      className="h-full w-full"
      barCategoryGap="14%"
      maxBarSize={40}
      margin={{ top: 10, right: 2, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey={([day]: Row) => day}
        tickFormatter={(day: string) => format(day, "UTC", { day: "numeric", month: "short" })}
        interval="equidistantPreserveEnd"
        minTickGap={18}
        tick={TICK}
        tickLine={false}
        axisLine={false}
        tickMargin={6}
      />
      <YAxis
        width="auto"
        tickCount={3}
        allowDecimals={false}
        tickFormatter={written === "inTime" ? numbers.inTime : numbers.inShort}
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      <Tooltip
        filterNull={false}
        cursor={{ fill: "var(--tint)", stroke: "none" }}
        content={(given) => (
          <DayTip day={given.active ? given.label : undefined} {...{ days, series, written }} />
        )}
      />
      <BarStack radius={[3, 3, 0, 0]}>
        {series.map(({ name, look }, place) => (
          <Bar key={name} name={name} className={look} dataKey={([, figures]: Row) => figures[place]} />
        ))}
      </BarStack>
    </BarChart>
  );
}
