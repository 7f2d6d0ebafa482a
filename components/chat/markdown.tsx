import { memo, useMemo, useState } from "react";
import { blockReader } from "./markdown/read-blocks";
import { ReadText } from "./markdown/read-text";

/** Markdown without raw HTML. A finished block is not read again while the next one streams. */
export const Markdown = memo(function Markdown({
  text,
  isRunning = false,
}: {
  text: string;
  isRunning?: boolean;
}) {
  const [read] = useState(blockReader);
  const blocks = useMemo(() => read(text).blocks, [read, text]);
  return <ReadText blocks={blocks} isRunning={isRunning} />;
});
