import { useTranslations } from "next-intl";
import { ModelsTable } from "@/components/account/models-table";
import type { Metrics } from "@/lib/desk/contract";
import { DayCharts } from "./day-charts";
import { Figures } from "./figures";
import { Retention } from "./retention";
import { TakeAway } from "./take-away";

/** How the product is used. */
export function HomeView({ metrics }: { metrics: Metrics }) {
  const t = useTranslations("admin");
  const { days, models, retention } = metrics;
  return (
    <>
      <Figures metrics={metrics} />
      <h2 className="display pt-10 pb-4 text-2xl">{t("home.dayByDay")}</h2>
      <DayCharts days={days} />
      <h2 className="display pt-10 pb-4 text-2xl">{t("home.models")}</h2>
      {models.length > 0 ? (
        <>
          <ModelsTable
            name={t("home.modelsTable")}
            rows={models.map((model) => ({
              ...model,
              key: model.model,
              input: model.input_tokens,
              output: model.output_tokens,
              estimated: model.estimated_tokens,
              usd: model.cost_usd,
            }))}
          />
          <div className="pt-3">
            <TakeAway table="models" title={t("home.models")} days={days.length} />
          </div>
        </>
      ) : (
        <p className="rounded-2xl border border-dashed px-5 py-8 text-muted">{t("home.noModel")}</p>
      )}
      <h2 className="display pt-10 pb-1 text-2xl">{t("retention.heading")}</h2>
      <p className="pb-4 text-muted">{t("retention.about")}</p>
      <Retention cohorts={retention} />
      {retention.length > 0 ? (
        <div className="pt-3">
          <TakeAway table="retention" title={t("retention.heading")} days={days.length} />
        </div>
      ) : null}
    </>
  );
}
