"use client";
import { useState } from "react";
import type { OptionGroup } from "./option";

/** The keys that a list takes from the field that steers it. */
type ListKey = Pick<KeyboardEvent, "key" | "preventDefault" | "isComposing">;

/**
 * Which option of a list is next. The keyboard stays in the field; the arrows go through the list, round its ends, and Enter
 * chooses. An option that is not there any more gives its place to the first.
 */
export function useOptions(groups: OptionGroup[]) {
  const options = groups.flatMap((group) => group.options);
  const [wanted, setWanted] = useState<string | null>(null);
  const at = Math.max(
    0,
    options.findIndex(({ id }) => id === wanted),
  );
  const active = options[at] ?? null;
  const goTo = (index: number) => {
    const next = options.at(index % Math.max(1, options.length));
    if (!next) return;
    setWanted(next.id);
    document.getElementById(next.id)?.scrollIntoView({ block: "nearest" });
  };
  /** True when the key was for the list. */
  const onKey = (event: ListKey): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 0 }[event.key];
    if (step === undefined || !active || event.isComposing) return false;
    event.preventDefault();
    if (step === 0) active.onChoose();
    else goTo(at + step);
    return true;
  };
  return { activeId: active?.id ?? null, point: setWanted, onKey };
}
