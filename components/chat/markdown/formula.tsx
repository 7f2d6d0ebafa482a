import katex from "katex";
import { useCallback } from "react";

/** MathML, which browsers draw themselves and read aloud: no fonts, no styles, and nothing that a formula could load. */
const settings = {
  output: "mathml",
  throwOnError: true,
  strict: false,
  trust: false,
  maxExpand: 200,
  maxSize: 20,
} as const;

/** A formula, made of elements and never of HTML; one that is none stands as it was written. */
export function FormulaDrawn({ tex, isBlock }: { tex: string; isBlock: boolean }) {
  const draw = useCallback(
    (place: HTMLElement | null) => {
      if (place) drawIn(place, tex, isBlock);
    },
    [tex, isBlock],
  );
  return <span ref={draw} className={isBlock ? "formula block overflow-x-auto" : "formula"} />;
}

/** Its own way to show a fault is a style in the page, which is refused. */
function drawIn(place: HTMLElement, tex: string, displayMode: boolean): void {
  try {
    katex.render(tex, place, { ...settings, displayMode });
  } catch {
    place.textContent = tex;
  }
}
