import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useNumbers } from "@/components/ui/numbers";
import { saveAs } from "@/components/ui/save-as";
import type { Erased, ErasureReceipt } from "@/lib/users/erasure/contract";

/** In the order of the list, and how each is written. */
const KINDS: Record<keyof Erased, "count" | "bytes"> = {
  conversations: "count",
  messages: "count",
  summaries: "count",
  vectors: "count",
  documents: "count",
  document_bytes: "bytes",
  memory_receipts: "count",
  shared_links: "count",
  imports: "count",
  prompts: "count",
  prompt_uses: "count",
  facts: "count",
  sessions: "count",
  tokens: "count",
  model_calls: "count",
};

/** What went with an account, to be kept by whoever it was. */
export function ErasedView({ receipt, onLeave }: { receipt: ErasureReceipt; onLeave: () => void }) {
  const t = useTranslations("account");
  const { inBytes, inFull } = useNumbers();
  const kinds = (Object.keys(KINDS) as (keyof Erased)[]).filter((kind) => receipt.erased[kind] > 0);
  const save = () => saveAs(`erasure-receipt-${receipt.id}.json`, `${JSON.stringify(receipt, null, 2)}\n`);
  return (
    <div className="flex flex-col gap-4 p-6">
      <h2 id="delete-account" className="display text-2xl">
        {t("deletion.done")}
      </h2>
      <p className="text-muted">{t("deletion.receipt")}</p>
      <dl className="max-h-72 divide-y overflow-y-auto rounded-2xl border bg-raised px-4">
        {kinds.map((kind) => (
          <div key={kind} className="flex justify-between gap-4 py-2 text-[0.94rem]">
            <dt>{t(`erased.${kind}`)}</dt>
            <dd className="tabular-nums text-muted">
              {KINDS[kind] === "bytes" ? inBytes(receipt.erased[kind]) : inFull(receipt.erased[kind])}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={save}>
          <Download className="size-4" aria-hidden="true" /> {t("deletion.saveReceipt")}
        </Button>
        <Button look="solid" onClick={onLeave} autoFocus>
          {t("deletion.leave")}
        </Button>
      </div>
    </div>
  );
}
