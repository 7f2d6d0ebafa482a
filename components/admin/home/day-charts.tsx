import { inDollars, inFull, inShort, inTime } from "@/components/ui/numbers";
import type { Day } from "@/lib/desk/contract";
import { DayChart } from "./day-chart";

type Counted =
  | "active_people"
  | "messages"
  | "failed_replies"
  | "thumbs_up"
  | "thumbs_down"
  | "tokens"
  | "cost_usd";

/** What happened, day by day. */
export function DayCharts({ days }: { days: Day[] }) {
  const names = days.map(({ day }) => day);
  const of = (key: Counted | "first_token_p50_ms") => days.map((day) => day[key]);
  const sum = (key: Counted) => days.reduce((total, day) => total + day[key], 0);
  const most = Math.max(0, ...days.map((day) => day.active_people));
  return (
    <div className="grid gap-3 lg:grid-cols-2">
      <DayChart
        title="Active people"
        days={names}
        series={[{ name: "People", values: of("active_people"), look: "fill-accent" }]}
        format={inFull}
        sum={`at most ${inFull(most)} on a day`}
      />
      <DayChart
        title="Messages"
        days={names}
        series={[{ name: "Messages", values: of("messages"), look: "fill-accent" }]}
        format={inFull}
        sum={`${inFull(sum("messages"))} in all`}
      />
      <DayChart
        title="Replies"
        days={names}
        series={[
          { name: "Failed", values: of("failed_replies"), look: "fill-danger" },
          {
            name: "Came",
            values: days.map((day) => day.replies - day.failed_replies),
            look: "fill-accent",
          },
        ]}
        format={inFull}
        sum={`${inFull(sum("failed_replies"))} failed`}
      />
      <DayChart
        title="Time to the first word"
        days={names}
        series={[{ name: "Half within", values: of("first_token_p50_ms"), look: "fill-accent" }]}
        format={inTime}
        sum="of half the replies"
      />
      <DayChart
        title="Ratings"
        days={names}
        series={[
          { name: "Not helpful", values: of("thumbs_down"), look: "fill-danger" },
          { name: "Helpful", values: of("thumbs_up"), look: "fill-accent" },
        ]}
        format={inFull}
        sum={`${inFull(sum("thumbs_up") + sum("thumbs_down"))} in all`}
      />
      <DayChart
        title="Tokens"
        days={names}
        series={[{ name: "Tokens", values: of("tokens"), look: "fill-accent" }]}
        format={inShort}
        sum={`${inShort(sum("tokens"))}, ${inDollars(sum("cost_usd"))}`}
      />
    </div>
  );
}
