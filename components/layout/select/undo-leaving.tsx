import { createPortal } from "react-dom";
import { UndoBar } from "@/components/memory/undo-bar";
import type { Bulk } from "./use-bulk";

/** The way back for conversations that are about to leave the list. */
export function UndoLeaving({
  bulk: { leaving },
  onUndo,
}: {
  bulk: Pick<Bulk, "leaving">;
  onUndo: () => void;
}) {
  if (!leaving) return null;
  // The list may be a drawer that moves: what is fixed in it is fixed to it.
  return createPortal(
    <div className="relative z-50">
      {/* Another one asks anew, and has its own time. */}
      <UndoBar key={leaving.ids.join()} what={leaving.what} outcome={leaving.outcome} onUndo={onUndo} />
    </div>,
    document.body,
  );
}
