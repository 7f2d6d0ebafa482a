import { Tile } from "@/components/admin/tile";
import { inDollars, inFull, inTime } from "@/components/ui/numbers";
import type { Metrics } from "@/lib/desk/contract";

/** The days together. */
export function Figures({ metrics: { days, models, active_people, people } }: { metrics: Metrics }) {
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
        name="Active people"
        value={inFull(active_people)}
        more={`${inFull(sum("new_people"))} new; ${inFull(people)} have an account`}
      />
      <Tile
        name="Messages"
        value={inFull(sum("messages"))}
        more={`in ${inFull(sum("conversations"))} new ${sum("conversations") === 1 ? "conversation" : "conversations"} and older ones`}
      />
      <Tile
        name="Replies that failed"
        value={replies > 0 ? share(sum("failed_replies"), replies) : "–"}
        more={`${inFull(sum("failed_replies"))} of ${inFull(replies)}`}
      />
      <Tile
        name="Rated helpful"
        value={rated > 0 ? share(up, rated) : "–"}
        more={rated > 0 ? `${inFull(up)} of ${inFull(rated)} ratings` : "nobody rated an answer yet"}
      />
      <Tile
        name="To the first word"
        value={latest?.first_token_p50_ms == null ? "–" : inTime(latest.first_token_p50_ms)}
        more={
          latest?.first_token_p95_ms == null
            ? "no reply measured yet"
            : `95 in 100 within ${inTime(latest.first_token_p95_ms)}`
        }
      />
      <Tile
        name="Cost"
        value={inDollars(usd)}
        {...(unpriced > 0 ? { more: `without ${inFull(unpriced)} calls of unknown price` } : {})}
      />
    </dl>
  );
}

function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return `${percent > 0 && percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
}
