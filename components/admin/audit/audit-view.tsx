"use client";
import { Download } from "lucide-react";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { AuditFilters } from "./audit-filters";
import { AuditRow } from "./audit-row";
import { CheckReceipt } from "./check-receipt";
import { type AuditPage, exportPath, type Filter, useAudit } from "./use-audit";

/** What was done, to be looked through and taken away. */
export function AuditView({ first, person }: { first: AuditPage; person: string }) {
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
            <Download className="size-4" aria-hidden="true" /> Take away as {format.toUpperCase()}
          </a>
        ))}
      </div>
      <CheckReceipt />
      <ProblemNote problem={problem} className="mb-4 rounded-2xl" />
      <p role="status" className="sr-only">
        {isBusy ? "" : `${items.length} entries are shown.`}
      </p>
      {items.length > 0 ? (
        <ol aria-label="Entries" aria-busy={isBusy} className="divide-y rounded-2xl border bg-raised">
          {items.map((event) => (
            <AuditRow key={event.id} event={event} />
          ))}
        </ol>
      ) : (
        <div className="rounded-3xl border border-dashed px-6 py-12 text-center">
          <p className="display text-2xl">No such entry.</p>
          <p className="mx-auto max-w-md pt-2 text-muted">
            Look over more days, at everything, or at everybody. A person is found by their whole address or
            their id.
          </p>
        </div>
      )}
      {nextCursor ? (
        <Button className="mt-5" disabled={isBusy} onClick={() => more(filter)}>
          {isBusy ? "Loading…" : "Show more"}
        </Button>
      ) : null}
    </>
  );
}
