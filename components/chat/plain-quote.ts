const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;

/**
 * Markdown as plain words to be quoted, always the same from the same: its marks go, its words, list numbers and line
 * breaks stay, and code stays as it is. A quote may be cut anywhere: a mark whose other half is missing goes too. Marks that
 * stand hundreds of signs apart are left, so that no text takes long.
 */
export function plainQuote(markdown: string): string {
  const lines: string[] = [];
  let isCode = false;
  for (const line of markdown.split("\n")) {
    if (FENCE.test(line)) isCode = !isCode;
    else if (isCode) lines.push(line);
    else if (!RULE.test(line) && !(line.includes("|") && TABLE_RULE.test(line))) lines.push(plainLine(line));
  }
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function plainLine(line: string): string {
  const row = TABLE_ROW.exec(line)?.[1];
  const cells = row?.split(/(?<!\\)\|/).map((cell) => cell.trim());
  const text = cells ? cells.filter(Boolean).join(" · ") : line;
  const bare = text
    .replace(/^(?:\s{0,3}>\s?)+/, "")
    .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*$/, "$1")
    .replace(/^(\s*)[-*+]\s+(?:\[[ xX]\]\s+)?/, "$1• ")
    .replace(/^(\s*\d+[.)]\s+)\[[ xX]\]\s+/, "$1");
  // Every other part is code.
  return bare
    .split(/(`+)(?!`)(.{1,300}?)(?<!`)\1(?!`)/)
    .map((part, index) => (index % 3 === 0 ? withoutMarks(part) : index % 3 === 2 ? part.trim() : ""))
    .join("");
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]{0,300})\]\((?:[^()\s]|\([^()]{0,300}\)){0,500}(?:\s{1,9}"[^"]{0,300}")?\)/g, "$1")
    .replace(/!?\[([^\]]{1,300})\]\[[^\]]{0,99}\]/g, "$1")
    .replace(/<(https?:\/\/[^>\s]+)>/g, "$1")
    .replace(/(?<!\\)(\*\*\*|\*\*|~~)(?=\S)(.{1,300}?)(?<=[^\s\\])\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}\\_])(___|__|_)(?=\S)(.{1,300}?)(?<=[^\s\\])\1(?![\p{L}\p{N}_])/gu, "$2")
    .replace(/(?<![\\*\p{L}\p{N}])\*(?=[^\s*])(.{1,300}?)(?<=[^\s*\\])\*(?!\*)/gu, "$1")
    .replace(/(?<=^|\s)(?:\*\*|__|~~)(?=\S)|(?<=\S)(?:\*\*|__|~~)(?=\s|[.,;:!?)]|$)/g, "")
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1");
}
