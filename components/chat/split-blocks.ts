const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Lines that may go on with the block above an empty line: an indented one, or another item of a list. */
const GOES_ON = /^(?: {2,}|\t|[-*+] |\d+[.)] )/;

/**
 * Markdown cut into blocks that can be drawn each on its own: at empty lines outside code and lists. All but the last
 * stay as they are while lines are added, so that only the last one is drawn again.
 */
export function splitBlocks(markdown: string): string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  let fence: string | null = null;
  let isAfterGap = false;
  for (const line of markdown.split("\n")) {
    const isGap = fence === null && line.trim() === "";
    if (isAfterGap && !isGap && !goesOn(block, line)) {
      blocks.push(block.join("\n").trimEnd());
      block = [];
    }
    if (!isGap || block.length > 0) block.push(line);
    isAfterGap = isGap && block.length > 0;
    fence = nextFence(fence, line);
  }
  const last = block.join("\n").trimEnd();
  if (last) blocks.push(last);
  return blocks;
}

function goesOn(block: string[], line: string) {
  return GOES_ON.test(block[0] ?? "") && GOES_ON.test(line);
}

function nextFence(open: string | null, line: string): string | null {
  const mark = FENCE.exec(line)?.[1];
  if (!mark) return open;
  if (open === null) return mark;
  const closes = mark.startsWith(open) && line.trim() === mark;
  return closes ? null : open;
}
