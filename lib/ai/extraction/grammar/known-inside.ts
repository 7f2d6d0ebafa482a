import type { Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import type { Named } from "./named";
import { scanKnown } from "./scan-known";

/** "basic python scripting": a known name at the end or the beginning of what the vocabulary does not hold whole. */
export function knownInside(plain: Plain, start: number, end: number): Omit<Named, "isTurned"> | null {
  const words = plain.text.slice(start, end).split(" ");
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const head = words.slice(0, length).join(" ");
    const tail = words.slice(-length).join(" ");
    const known = [head, tail].map((part) => ({ part, known: lookUp(part) })).find((part) => part.known);
    if (!known?.known || known.known.isOrdinary) continue;
    const at = known.part === head ? start : end - tail.length;
    return {
      value: known.known.name,
      kind: known.known.kind,
      isKnown: true,
      start: at,
      end: at + known.part.length,
    };
  }
  return null;
}

/** "writing Go services": the tool that work is done with, wherever its name stands in it. */
export function toolInside(plain: Plain, start: number, end: number): Omit<Named, "isTurned"> | null {
  const words = plain.text.slice(start, end);
  if (!/^[a-z]+ing [^ ]+ /.test(words)) return null;
  return (
    scanKnown(plain, start + words.indexOf(" ") + 1, end).find(({ value }) => lookUp(value)?.isTool) ?? null
  );
}
