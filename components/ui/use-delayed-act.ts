"use client";
import { useCallback, useEffect, useRef, useState } from "react";

/** How long somebody may think again. */
export const UNDO_MS = 8_000;

/**
 * Something that cannot be undone, done a little later, so that it can be called off until then. Going elsewhere, or only
 * looking elsewhere, does it at once: what was asked for is not lost. `run` handles its own failure.
 */
export function useDelayedAct() {
  const waiting = useRef<{ run: () => void; timer: ReturnType<typeof setTimeout> } | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const take = useCallback(() => {
    const taken = waiting.current;
    waiting.current = null;
    clearTimeout(taken?.timer);
    setWaiting(false);
    return taken;
  }, []);
  const doNow = useCallback(() => take()?.run(), [take]);
  const begin = (run: () => void) => {
    doNow();
    waiting.current = { run, timer: setTimeout(doNow, UNDO_MS) };
    setWaiting(true);
  };
  useEffect(() => {
    const onHidden = () => document.visibilityState === "hidden" && doNow();
    window.addEventListener("pagehide", doNow);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      window.removeEventListener("pagehide", doNow);
      document.removeEventListener("visibilitychange", onHidden);
      doNow();
    };
  }, [doNow]);
  return { isWaiting, begin, callOff: () => void take() };
}
