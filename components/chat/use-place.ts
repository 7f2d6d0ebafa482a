import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Message } from "@/lib/conversations/contract";
import { endOf } from "./end-of";

/**
 * Keeps what is read where it is while earlier messages come in above. A browser does so by itself, but for one place:
 * whoever has reached the beginning is kept there, above all that came.
 */
export function usePlace(box: RefObject<HTMLElement | null>, messages: Message[]) {
  const first = messages[0]?.id ?? null;
  const wasFirst = useRef(first);
  /** Where the first message was when the reader came to the beginning, in pixels from the top of the window. */
  const place = useRef<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onScroll = () => {
      place.current = fromBeginning(element) < 1 ? topOf(wasFirst.current) : null;
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => element.removeEventListener("scroll", onScroll);
  }, [box]);
  useLayoutEffect(() => {
    const before = wasFirst.current;
    wasFirst.current = first;
    if (before === first || place.current === null || !box.current) return;
    const now = topOf(before);
    if (now !== null) box.current.scrollTop += now - place.current;
    place.current = null;
  }, [box, first]);
}

function fromBeginning(box: HTMLElement): number {
  return box.scrollHeight - box.clientHeight - (endOf(box) - box.scrollTop);
}

function topOf(messageId: string | null): number | null {
  const message = messageId === null ? null : document.getElementById(`m-${messageId}`);
  return message?.getBoundingClientRect().top ?? null;
}
