import { useTranslations } from "next-intl";
import { Tile } from "@/components/admin/tile";
import { useNumbers } from "@/components/ui/numbers";
import type { Metrics } from "@/lib/desk/contract";
import type { Words } from "@/lib/i18n/words";

/** The days together. */
export function Figures({ metrics: { days, models, active_people, people } }: { metrics: Metrics }) {
  const t = useTranslations("admin");
  const { inDollars, inFull, inTime } = useNumbers();
  const sum = (of: "new_people" | "conversations" | "messages" | "replies" | "failed_replies") =>
    days.reduce((total, day) => total + day[of], 0);
  const up = days.reduce((total, day) => total + day.thumbs_up, 0);
  const rated = days.reduce((total, day) => total + day.thumbs_down, up);
  const latest = days.findLast((day) => day.first_token_p50_ms !== null);
  const usd = models.reduce((total, model) => total + model.cost_usd, 0);
  const unpriced = models.reduce((total, model) => total + model.unpriced, 0);
  const replies = sum("replies");
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-3">
      <Tile
        name={t("figures.active")}
        value={inFull(active_people)}
        more={t("figures.newAndAll", { fresh: sum("new_people"), people })}
      />
      <Tile
        name={t("figures.messages")}
        value={inFull(sum("messages"))}
        more={t("figures.conversations", { count: sum("conversations") })}
      />
      <Tile
        name={t("figures.failed")}
        value={replies > 0 ? share(sum("failed_replies"), replies, t) : "–"}
        more={t("figures.partOf", { part: sum("failed_replies"), whole: replies })}
      />
      <Tile
        name={t("figures.helpful")}
        value={rated > 0 ? share(up, rated, t) : "–"}
        more={rated > 0 ? t("figures.ratings", { part: up, whole: rated }) : t("figures.notRated")}
      />
      <Tile
        name={t("figures.firstWord")}
        value={latest?.first_token_p50_ms == null ? "–" : inTime(latest.first_token_p50_ms)}
        more={
          latest?.first_token_p95_ms == null
            ? t("figures.notMeasured")
            : t("figures.within", { time: inTime(latest.first_token_p95_ms) })
        }
      />
      <Tile
        name={t("figures.cost")}
        value={inDollars(usd)}
        {...(unpriced > 0 ? { more: t("figures.unpriced", { count: unpriced }) } : {})}
      />
    </dl>
  );
}

function share(part: number, whole: number, t: Words<"admin">): string {
  const percent = (100 * part) / whole;
  return percent > 0 && percent < 10
    ? t("figures.percentInTenths", { percent })
    : t("figures.percent", { percent: Math.round(percent) });
}
