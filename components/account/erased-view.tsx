import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { inBytes, inFull } from "@/components/ui/numbers";
import { saveAs } from "@/components/ui/save-as";
import type { Erased, ErasureReceipt } from "@/lib/users/erasure/contract";

const KINDS: Record<keyof Erased, string> = {
  conversations: "Conversations",
  messages: "Messages",
  summaries: "Summaries",
  vectors: "Remembered passages",
  documents: "Documents",
  document_bytes: "Size of documents",
  memory_receipts: "Notes of what answers drew on",
  shared_links: "Shared links",
  imports: "Imports",
  prompts: "Templates",
  prompt_uses: "Uses of templates",
  facts: "Known facts",
  sessions: "Signed-in browsers",
  tokens: "Access tokens",
  model_calls: "Calls of models",
};

/** What went with an account, to be kept by whoever it was. */
export function ErasedView({ receipt, onLeave }: { receipt: ErasureReceipt; onLeave: () => void }) {
  const kinds = (Object.keys(KINDS) as (keyof Erased)[]).filter((kind) => receipt.erased[kind] > 0);
  const save = () => saveAs(`erasure-receipt-${receipt.id}.json`, `${JSON.stringify(receipt, null, 2)}\n`);
  return (
    <div className="flex flex-col gap-4 p-6">
      <h2 id="delete-account" className="display text-2xl">
        Your account is deleted.
      </h2>
      <p className="text-muted">
        This receipt says what went, and nothing of you. Keep it: whoever runs this service can check it.
      </p>
      <dl className="max-h-72 divide-y overflow-y-auto rounded-2xl border bg-raised px-4">
        {kinds.map((kind) => (
          <div key={kind} className="flex justify-between gap-4 py-2 text-[0.94rem]">
            <dt>{KINDS[kind]}</dt>
            <dd className="tabular-nums text-muted">
              {kind === "document_bytes" ? inBytes(receipt.erased[kind]) : inFull(receipt.erased[kind])}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={save}>
          <Download className="size-4" aria-hidden="true" /> Save the receipt
        </Button>
        <Button look="solid" onClick={onLeave} autoFocus>
          Leave
        </Button>
      </div>
    </div>
  );
}
