import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

interface Given {
  count: number;
  onDelete: () => Promise<void>;
  onClose: () => void;
}

/** Asks once before several conversations go for good. */
export function ConfirmDeletion({ count, onDelete, onClose }: Given) {
  const [isBusy, setBusy] = useState(false);
  const what = count === 1 ? "this conversation" : `these ${count} conversations`;
  return (
    <Dialog labelledBy="delete-title" onClose={onClose}>
      <div className="flex flex-col gap-4 p-6">
        <h2 id="delete-title" className="display text-2xl">
          Delete {what}?
        </h2>
        <p className="text-muted">
          {count === 1 ? "It goes" : "They go"} for good, with everything the advisor remembers from{" "}
          {count === 1 ? "it" : "them"}.
        </p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Keep</Button>
          <Button
            look="danger"
            disabled={isBusy}
            onClick={() => {
              setBusy(true);
              void onDelete().then(onClose);
            }}
          >
            {isBusy ? "Deleting…" : "Delete"}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
