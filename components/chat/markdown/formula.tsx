import katex from "katex";
import { useCallback } from "react";

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

/** A formula, made of elements and never of HTML; one that is none stands as it was written. */
export function FormulaDrawn({ tex, isBlock }: { tex: string; isBlock: boolean }) {
  const draw = useCallback(
    (place: HTMLElement | null) => {
      if (place) katex.render(tex, place, { ...settings, displayMode: isBlock });
    },
    [tex, isBlock],
  );
  return <span ref={draw} className={isBlock ? "formula block overflow-x-auto" : "formula"} />;
}
