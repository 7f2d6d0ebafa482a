import { inFull } from "@/components/ui/numbers";

/** How many messages have vectors of the model of now; after a change of the model the rest is made anew. */
export function ReembedProgress({ embedded, total }: { embedded: number; total: number }) {
  const isWhole = embedded >= total;
  return (
    <span className="flex flex-wrap items-center justify-end gap-x-3">
      {isWhole ? null : (
        <progress
          aria-label="Messages remembered with this model"
          value={embedded}
          max={total}
          className="import-progress h-2 w-28 overflow-hidden rounded-full"
        />
      )}
      {isWhole ? `all ${inFull(total)}` : `${inFull(embedded)} of ${inFull(total)}`}
    </span>
  );
}
