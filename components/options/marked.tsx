import type { MarkedText } from "@/lib/conversations/search/contract";

/** A text in which what was looked for is lit up. */
export function Marked({ pieces }: { pieces: MarkedText }) {
  let at = 0;
  return pieces.map(({ text, marked }) => {
    at += text.length;
    return marked ? (
      <mark key={at} className="rounded-sm bg-mark text-ink">
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    );
  });
}
