"use client";
import { useEffect, useRef } from "react";

/** A message whole, with one passage of it lit up. Offsets are UTF-16 units; what lies beyond the text lights nothing. */
export function MarkedText({
  text,
  passage: { start, end },
}: {
  text: string;
  passage: { start: number; end: number };
}) {
  const mark = useRef<HTMLElement>(null);
  // It may come after its message was brought into view.
  useEffect(() => mark.current?.scrollIntoView({ block: "center" }), []);
  const found = text.slice(start, end);
  return (
    <p dir="auto" className="whitespace-pre-wrap">
      {text.slice(0, start)}
      {found ? (
        <mark ref={mark} className="rounded-sm bg-mark text-ink">
          {found}
        </mark>
      ) : null}
      {text.slice(Math.max(start, end))}
    </p>
  );
}
