import { useTranslations } from "next-intl";
import { useNumbers } from "@/components/ui/numbers";
import type { Day } from "@/lib/desk/contract";
import type { Words } from "@/lib/i18n/words";
import { DayChart } from "./day-chart";
import type { Series } from "./series";

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
  const t = useTranslations("admin");
  const { inDollars, inShort } = useNumbers();
  const names = days.map(({ day }) => day);
  const sum = (key: Counted) => days.reduce((total, day) => total + day[key], 0);
  const most = Math.max(0, ...days.map((day) => day.active_people));
  return (
    <div className="grid gap-3 lg:grid-cols-2">
      <DayChart
        table="active_people"
        title={t("charts.active")}
        days={names}
        series={[seriesOf("active_people", days, "people", t)]}
        written="inFull"
        sum={t("charts.mostOnADay", { count: most })}
      />
      <DayChart
        table="messages"
        title={t("charts.messages")}
        days={names}
        series={[seriesOf("messages", days, "messages", t)]}
        written="inFull"
        sum={t("charts.inAll", { count: sum("messages") })}
      />
      <DayChart
        table="replies"
        title={t("charts.replies")}
        days={names}
        series={repliesOf(days, t)}
        written="inFull"
        sum={t("charts.countFailed", { count: sum("failed_replies") })}
      />
      <DayChart
        table="first_words"
        title={t("charts.firstWord")}
        days={names}
        series={[seriesOf("first_token_p50_ms", days, "halfWithin", t)]}
        written="inTime"
        sum={t("charts.ofHalf")}
      />
      <DayChart
        table="ratings"
        title={t("charts.ratings")}
        days={names}
        series={ratingsOf(days, t)}
        written="inFull"
        sum={t("charts.inAll", { count: sum("thumbs_up") + sum("thumbs_down") })}
      />
      <DayChart
        table="tokens"
        title={t("charts.tokens")}
        days={names}
        series={[seriesOf("tokens", days, "tokens", t)]}
        written="inShort"
        sum={t("charts.tokensAndCost", { tokens: inShort(sum("tokens")), usd: inDollars(sum("cost_usd")) })}
      />
    </div>
  );
}

function seriesOf(
  key: Counted | "first_token_p50_ms",
  days: Day[],
  name: "people" | "messages" | "halfWithin" | "tokens",
  t: Words<"admin">,
): Series {
  return {
    name: t(`charts.${name}`),
    values: days.map((day) => day[key]),
    look: "fill-accent",
  };
}

function repliesOf(days: Day[], t: Words<"admin">): Series[] {
  return [
    {
      name: t("charts.failed"),
      values: days.map((day) => day.failed_replies),
      look: "fill-danger",
    },
    {
      name: t("charts.came"),
      values: days.map((day) => day.replies - day.failed_replies),
      look: "fill-accent",
    },
  ];
}

function ratingsOf(days: Day[], t: Words<"admin">): Series[] {
  return [
    {
      name: t("charts.notHelpful"),
      values: days.map((day) => day.thumbs_down),
      look: "fill-danger",
    },
    {
      name: t("charts.helpful"),
      values: days.map((day) => day.thumbs_up),
      look: "fill-accent",
    },
  ];
}
