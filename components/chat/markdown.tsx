import { memo, useMemo } from "react";
import { inOrder } from "@/components/ui/in-order";
import { Blocks } from "./markdown/blocks";
import { readMarkdown } from "./markdown/read-markdown";
import { splitBlocks } from "./split-blocks";

/** Markdown without raw HTML. A finished block is not read again while the next one streams. */
export const Markdown = memo(function Markdown({
  text,
  isRunning = false,
}: {
  text: string;
  isRunning?: boolean;
}) {
  return <div className={`prose ${isRunning ? "caret" : ""}`}>{inOrder(splitBlocks(text).map(asBlock))}</div>;
});

function asBlock(text: string) {
  return <Block text={text} />;
}

const Block = memo(function Block({ text }: { text: string }) {
  const read = useMemo(() => readMarkdown(text), [text]);
  return (
    <div dir="auto" className="prose-block">
      <Blocks of={read} />
    </div>
  );
});
