/** Code, whose signs mean themselves: fences, also one that is not closed yet, and what stands between backticks. */
const CODE =
  /(^ {0,3}(?:```|~~~)[\s\S]*?(?:^ {0,3}(?:```|~~~)[^\S\n]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)[^\n]{1,300}?(?<!`)\2(?!`))/m;
const DISPLAYED =
  /^([^\S\n]*)(?:\\\[\s*([^\n][\s\S]{0,2000}?)\s*\\\]|\$\$[^\S\n]*([^\n$]{1,2000}?)[^\S\n]*\$\$)[^\S\n]*$/gm;
const IN_LINE = /\\\(\s*([^\n]{1,500}?)\s*\\\)|\\\[\s*([^\n]{1,500}?)\s*\\\]/g;
const ANY = /\\\([^\n]{1,500}?\\\)|\\\[[\s\S]{1,2000}?\\\]|\$\$[\s\S]{1,2000}?\$\$/;

/** Whether a text may hold a formula. A single dollar is money, never a formula. */
export function hasMath(markdown: string): boolean {
  return ANY.test(markdown);
}

/**
 * Formulas between the marks that models write, `\(…\)`, `\[…\]` and `$$…$$`, as `$$` alone: on lines of its own what
 * stands on lines of its own. Code stays as it is.
 */
export function withMathMarks(markdown: string): string {
  return markdown
    .split(CODE)
    .map((part, index) => (index % 3 === 0 ? marked(part) : index % 3 === 1 ? part : ""))
    .join("");
}

function marked(text: string | undefined): string {
  return (text ?? "")
    .replace(DISPLAYED, (_, indent: string, bracketed?: string, dollars?: string) => {
      const lines = (bracketed ?? dollars ?? "").split("\n").map((line) => indent + line.trim());
      return [`${indent}$$`, ...lines, `${indent}$$`].join("\n");
    })
    .replace(IN_LINE, (_, round?: string, square?: string) => `$$${round ?? square}$$`);
}
