import type { ReactNode } from "react";

/** Names and what stands beside them. */
export function Facts({ title, rows }: { title: string; rows: [string, ReactNode][] }) {
  return (
    <section aria-label={title} className="min-w-0 rounded-2xl border bg-raised p-5">
      <h2 className="pb-2 font-medium">{title}</h2>
      <dl className="divide-y text-[0.94rem]">
        {rows.map(([name, value]) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-6 py-2">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0 tabular-nums wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
