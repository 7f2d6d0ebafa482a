import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumbers } from "@/components/ui/numbers";
import type { Period, Usage } from "@/lib/users/usage/contract";
import { ModelsTable } from "./models-table";
import { Moment } from "./moment";

/** What somebody used, what is left, and when it renews. */
export function UsageView({ usage: { day, month, models } }: { usage: Usage }) {
  const t = useTranslations("account");
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <Spent name={t("usage.today")} period={day} />
        <Spent name={t("usage.month")} period={month} />
      </div>
      {models.length > 0 ? (
        <ModelsTable
          name={t("usage.byModel")}
          rows={models.map((row) => ({
            ...row,
            key: `${row.model} ${row.purpose}`,
            what: t(`purposes.${row.purpose}`),
            input: row.input_tokens,
            output: row.output_tokens,
            estimated: row.estimated_tokens,
          }))}
        />
      ) : (
        <p className="rounded-2xl border border-dashed px-5 py-6 text-muted">{t("usage.none")}</p>
      )}
    </div>
  );
}

function Spent({ name, period }: { name: string; period: Period }) {
  const t = useTranslations("account.usage");
  const { inDollars } = useNumbers();
  const { tokens, tokens_limit, usd, usd_limit, renews_at } = period;
  return (
    <div className="rounded-2xl border bg-raised px-5 py-4">
      <h3 className="text-sm text-muted">{name}</h3>
      <Line label={t("tokensSpent", { name })} used={tokens} limit={tokens_limit}>
        {tokens_limit === null
          ? t("tokens", { used: tokens })
          : t("tokensOf", { used: tokens, limit: tokens_limit })}
      </Line>
      <Line label={t("dollarsSpent", { name })} used={usd} limit={usd_limit}>
        {usd_limit === null
          ? inDollars(usd)
          : t("dollarsOf", { used: inDollars(usd), limit: inDollars(usd_limit) })}
      </Line>
      <p className="pt-2 text-sm text-muted">
        {tokens_limit === null && usd_limit === null
          ? t("noLimit")
          : t.rich("renews", { at: () => <Moment at={renews_at} /> })}
      </p>
    </div>
  );
}

interface Measured {
  label: string;
  used: number;
  limit: number | null;
  children: ReactNode;
}

function Line({ label, used, limit, children }: Measured) {
  return (
    <div className="pt-1.5">
      <p className="tabular-nums">{children}</p>
      {limit === null ? null : (
        <progress
          aria-label={label}
          value={Math.min(used, limit)}
          max={Math.max(limit, Number.MIN_VALUE)}
          className="import-progress mt-1 h-1.5 w-full overflow-hidden rounded-full"
        />
      )}
    </div>
  );
}
