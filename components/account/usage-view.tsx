import { inDollars, inFull } from "@/components/ui/numbers";
import type { Period, Usage } from "@/lib/users/usage/contract";
import { ModelsTable } from "./models-table";
import { Moment } from "./moment";

const PURPOSES = {
  reply: "Replies",
  summary: "Summaries",
  facts: "Reading for facts",
  suggestions: "Suggestions",
  gate: "Checking prompts",
};

/** What somebody used, what is left, and when it renews. */
export function UsageView({ usage: { day, month, models } }: { usage: Usage }) {
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <Spent name="Today" period={day} />
        <Spent name="This month" period={month} />
      </div>
      {models.length > 0 ? (
        <ModelsTable
          name="By model, of the last thirty days"
          rows={models.map((row) => ({
            ...row,
            key: `${row.model} ${row.purpose}`,
            what: PURPOSES[row.purpose],
            input: row.input_tokens,
            output: row.output_tokens,
          }))}
        />
      ) : (
        <p className="rounded-2xl border border-dashed px-5 py-6 text-muted">
          No model was asked in the last thirty days.
        </p>
      )}
    </div>
  );
}

function Spent({ name, period }: { name: string; period: Period }) {
  const { tokens, tokens_limit, usd, usd_limit, renews_at } = period;
  const hasLimit = tokens_limit !== null || usd_limit !== null;
  return (
    <div className="rounded-2xl border bg-raised px-5 py-4">
      <h3 className="text-sm text-muted">{name}</h3>
      <Line what="tokens" used={tokens} limit={tokens_limit} format={inFull} name={name} />
      <Line what="" used={usd} limit={usd_limit} format={inDollars} name={name} />
      <p className="pt-2 text-sm text-muted">
        {hasLimit ? (
          <>
            Renews <Moment at={renews_at} />
          </>
        ) : (
          "No limit"
        )}
      </p>
    </div>
  );
}

interface Measured {
  name: string;
  what: string;
  used: number;
  limit: number | null;
  format: (value: number) => string;
}

function Line({ name, what, used, limit, format }: Measured) {
  return (
    <div className="pt-1.5">
      <p className="tabular-nums">
        {format(used)}
        {limit === null ? "" : ` of ${format(limit)}`} {what}
      </p>
      {limit === null ? null : (
        <progress
          aria-label={`${name}: ${what || "dollars"} spent`}
          value={Math.min(used, limit)}
          max={Math.max(limit, Number.MIN_VALUE)}
          className="import-progress mt-1 h-1.5 w-full overflow-hidden rounded-full"
        />
      )}
    </div>
  );
}
