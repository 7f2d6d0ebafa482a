/** One number that is read at a glance. */
export function Tile({ name, value, more }: { name: string; value: string; more?: string }) {
  return (
    <div className="flex min-w-0 flex-col rounded-2xl border bg-raised px-4 py-3.5 sm:px-5">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="display pt-1 text-3xl tabular-nums wrap-anywhere">{value}</dd>
      {more ? <dd className="pt-1 text-sm text-muted">{more}</dd> : null}
    </div>
  );
}
