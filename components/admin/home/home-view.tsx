import { ModelsTable } from "@/components/account/models-table";
import type { Metrics } from "@/lib/desk/contract";
import { DayCharts } from "./day-charts";
import { Figures } from "./figures";
import { Retention } from "./retention";

/** How the product is used. */
export function HomeView({ metrics }: { metrics: Metrics }) {
  const { days, models, retention } = metrics;
  return (
    <>
      <Figures metrics={metrics} />
      <h2 className="display pt-10 pb-4 text-2xl">Day by day</h2>
      <DayCharts days={days} />
      <h2 className="display pt-10 pb-4 text-2xl">Models</h2>
      {models.length > 0 ? (
        <ModelsTable
          name="Tokens and cost by model"
          rows={models.map((model) => ({
            ...model,
            key: model.model,
            input: model.input_tokens,
            output: model.output_tokens,
            usd: model.cost_usd,
          }))}
        />
      ) : (
        <p className="rounded-2xl border border-dashed px-5 py-8 text-muted">No model was asked yet.</p>
      )}
      <h2 className="display pt-10 pb-1 text-2xl">Who comes back</h2>
      <p className="pb-4 text-muted">
        Of the people who made an account in a week, how many wrote something in that week and in each one
        after it.
      </p>
      <Retention cohorts={retention} />
    </>
  );
}
