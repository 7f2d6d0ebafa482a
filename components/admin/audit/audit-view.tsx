"use client";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { AuditFilters } from "./audit-filters";
import { AuditRow, type NamedPrompt } from "./audit-row";
import { CheckReceipt } from "./check-receipt";
import { type AuditPage, exportPath, type Filter, useAudit } from "./use-audit";

interface Given {
  first: AuditPage;
  person: string;
  /** Those that acts were done to, by the names that they have now. */
  prompts: NamedPrompt[];
}

/** What was done, to be looked through and taken away. */
export function AuditView({ first, person, prompts }: Given) {
  const t = useTranslations("admin");
  const { items, nextCursor, isBusy, problem, find, more } = useAudit(first);
  const [filter, setFilter] = useState<Filter>({ action: "", person, from: "", to: "" });
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
      <ProblemNote problem={problem} className="mb-4 rounded-2xl" />
      <p role="status" className="sr-only">
        {isBusy ? "" : t("audit.shown", { count: items.length })}
      </p>
      {items.length > 0 ? (
        <ol
          aria-label={t("audit.entries")}
          aria-busy={isBusy}
          className="divide-y rounded-2xl border bg-raised"
        >
          {items.map((event) => (
            <AuditRow key={event.id} event={event} prompts={prompts} />
          ))}
        </ol>
      ) : (
        <div className="rounded-3xl border border-dashed px-6 py-12 text-center">
          <p className="display text-2xl">{t("audit.none")}</p>
          <p className="mx-auto max-w-md pt-2 text-muted">{t("audit.noneAbout")}</p>
        </div>
      )}
      {nextCursor ? (
        <Button className="mt-5" disabled={isBusy} onClick={() => more(filter)}>
          {t(isBusy ? "list.loading" : "list.more")}
        </Button>
      ) : null}
    </>
  );
}
