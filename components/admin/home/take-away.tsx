import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { MetricsTable } from "@/lib/desk/contract";

interface Given {
  table: MetricsTable;
  /** What people call it. */
  title: string;
  /** Over how many days, the last one today. */
  days: number;
}

/** The numbers of one table as a file. */
export function TakeAway({ table, title, days }: Given) {
  const t = useTranslations("admin.chart");
  return (
    <a
      href={`/api/v1/admin/metrics/export?${new URLSearchParams({ table, days: String(days) })}`}
      download
      aria-label={t("takeAway", { title })}
      className={buttonClass("quiet", "min-h-9 text-sm")}
    >
      <Download className="size-4" aria-hidden="true" /> CSV
    </a>
  );
}
