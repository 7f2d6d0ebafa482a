const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(?:( +)\S|[ \t]|$)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const HEAD_QUOTE_OR_CODE = /^ {0,3}(?:#{1,6}(?:\s|$)|>|```|~~~)/;

/**
 * How many lines the list at the beginning of this takes: up to the first one that stands to the left of its item's words
 * and is an item of another kind or another block, or comes after an empty line. In doubt a line is one of the list.
 */
export function linesOfList(source: string): number {
  const first = itemOf(source.split("\n", 1)[0] ?? "");
  let words = 0;
  let isAfterGap = false;
  let lines = 0;
  for (const line of linesOf(source)) {
    const isGap = line.trim() === "";
    const item = itemOf(line);
    const isLeft = indentOf(line) < words;
    if (lines === 0 || (isLeft && item && item.kind === first?.kind)) words = item?.words ?? 0;
    else if (isLeft && !isGap && (item || isAfterGap || isOtherBlock(line))) return lines;
    isAfterGap = isGap;
    lines++;
  }
  return lines;
}

/** One after the other, since few of very many may be wanted. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const next = end < 0 ? text.length : end;
    yield text.slice(at, next);
    at = next + 1;
  }
}

/** Which kind of list this line is an item of, and the column at which the item's words begin. */
function itemOf(line: string): { kind: string; words: number } | null {
  const found = RULE.test(line) ? null : ITEM.exec(line);
  if (!found) return null;
  const [, indent = "", mark = "", spaces = ""] = found;
  const gap = spaces.length > 4 ? 1 : Math.max(1, spaces.length);
  return { kind: mark.slice(-1), words: indent.length + mark.length + gap };
}

function isOtherBlock(line: string): boolean {
  return RULE.test(line) || HEAD_QUOTE_OR_CODE.test(line);
}

/** A tab stands for so many columns that no block begins after it. */
function indentOf(line: string): number {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  return indent.includes("\t") ? Number.POSITIVE_INFINITY : indent.length;
}
