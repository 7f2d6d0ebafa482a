"use client";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { PagedList } from "@/components/admin/list/paged-list";
import { buttonClass } from "@/components/ui/button";
import type { AuditEvent } from "@/lib/audit/contract";
import { AuditFilters } from "./audit-filters";
import { AuditRow, type NamedPrompt } from "./audit-row";
import { CheckReceipt } from "./check-receipt";
import { type AuditPage, exportPath, type Filter, useAudit } from "./use-audit";

const ROUGH_PX = 125;

interface Given {
  first: AuditPage;
  person: string;
  /** Those that acts were done to, by the names that they have now. */
  prompts: NamedPrompt[];
}

/** What was done, to be looked through and taken away. */
export function AuditView({ first, person, prompts }: Given) {
  const t = useTranslations("admin");
  const [filter, setFilter] = useState<Filter>({ action: "", person, from: "", to: "" });
  const { find, ...paged } = useAudit(first, filter);
  const drawAct = useCallback((event: AuditEvent) => <AuditRow event={event} prompts={prompts} />, [prompts]);
  const apply = (next: Filter) => {
    setFilter(next);
    find(next);
  };
  return (
    <>
      <AuditFilters filter={filter} onApply={apply} />
      <div className="flex flex-wrap items-center gap-2.5 pt-4 pb-5">
        {(["csv", "json"] as const).map((format) => (
          <a
            key={format}
            href={exportPath(filter, format)}
            download
            className={buttonClass("quiet", "min-h-9 text-sm")}
          >
            <Download className="size-4" aria-hidden="true" />{" "}
            {t("audit.takeAway", { format: format.toUpperCase() })}
          </a>
        ))}
      </div>
      <CheckReceipt />
      <PagedList
        paged={paged}
        label={t("audit.entries")}
        isOrdered
        roughPx={ROUGH_PX}
        row={drawAct}
        shown={t("audit.shown", { count: paged.items.length })}
        nothing={
          <div className="rounded-3xl border border-dashed px-6 py-12 text-center">
            <p className="display text-2xl">{t("audit.none")}</p>
            <p className="mx-auto max-w-md pt-2 text-muted">{t("audit.noneAbout")}</p>
          </div>
        }
      />
    </>
  );
}
