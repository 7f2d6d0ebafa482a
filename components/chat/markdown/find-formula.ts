/** A formula between the marks that models write: `\(…\)`, `\[…\]`, `$$…$$`. A single dollar is money. */
export interface Formula {
  type: "formula";
  raw: string;
  tex: string;
  isBlock: boolean;
}

const LONGEST_BLOCK = 2000;
const LONGEST_IN_LINE = 500;
const OPENS_BLOCK = /^[^\S\n]*(?:\\\[|\$\$)/;
const ENDS_LINE = /^[^\S\n]*(?:\n|$)/;
const OPENS = /^(?:\\[([]|\$\$)/;
const CLOSING: Record<string, string> = { "\\(": "\\)", "\\[": "\\]", $$: "$$" };

/** At the beginning of a text, on lines of its own. */
export function blockFormula(source: string): Formula | undefined {
  const opening = OPENS_BLOCK.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const closing = CLOSING[opening.trimStart()] ?? "";
  const within = source.slice(0, opening.length + LONGEST_BLOCK + closing.length);
  for (let at = opening.length; ; at += closing.length) {
    at = within.indexOf(closing, at);
    if (at < 0) return undefined;
    const rest = ENDS_LINE.exec(source.slice(at + closing.length));
    if (rest) return formula(source, opening.length, at, closing.length + rest[0].length);
    if (closing === "$$") return undefined;
  }
}

/** At the beginning of a text, in a line. */
export function inLineFormula(source: string): Formula | undefined {
  const opening = OPENS.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const closing = CLOSING[opening] ?? "";
  const at = source
    .slice(0, opening.length + LONGEST_IN_LINE + closing.length)
    .indexOf(closing, opening.length);
  if (at < 0) return undefined;
  const found = formula(source, opening.length, at, closing.length);
  return found?.tex.includes("\n") ? undefined : found && { ...found, isBlock: false };
}

/** What stands between the marks, if it is anything. Between dollars stands no dollar. */
function formula(source: string, from: number, to: number, after: number): Formula | undefined {
  const tex = source.slice(from, to).trim();
  const isNone = tex === "" || (source.startsWith("$$", from - 2) && tex.includes("$"));
  return isNone ? undefined : { type: "formula", raw: source.slice(0, to + after), tex, isBlock: true };
}
