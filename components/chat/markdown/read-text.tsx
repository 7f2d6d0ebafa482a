import { memo } from "react";
import { inOrder } from "@/components/ui/in-order";
import { Blocks } from "./blocks";
import type { Piece } from "./read-markdown";

/** A text that was read, block by block. A block that is the same is not drawn again. */
export function ReadText({ blocks, isRunning = false }: { blocks: Piece[][]; isRunning?: boolean }) {
  return <div className={`prose ${isRunning ? "caret" : ""}`}>{inOrder(blocks.map(asBlock))}</div>;
}

function asBlock(read: Piece[]) {
  return <Block read={read} />;
}

const Block = memo(function Block({ read }: { read: Piece[] }) {
  return (
    <div dir="auto" className="prose-block">
      <Blocks of={read} />
    </div>
  );
});
