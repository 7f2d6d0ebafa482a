import katex from "katex";

/** MathML, which browsers draw themselves and read aloud: no fonts, no styles, and nothing that a formula could load. */
const settings = {
  output: "mathml",
  throwOnError: false,
  strict: false,
  trust: false,
  errorColor: "currentcolor",
  maxExpand: 200,
  maxSize: 20,
} as const;

/** A formula; one that is none stands as it was written. */
export function FormulaDrawn({ tex, isBlock }: { tex: string; isBlock: boolean }) {
  const html = katex.renderToString(tex, { ...settings, displayMode: isBlock });
  return (
    <span
      className={isBlock ? "block overflow-x-auto" : undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX escapes what it is given, and is told to trust no command that loads or leads anywhere.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
