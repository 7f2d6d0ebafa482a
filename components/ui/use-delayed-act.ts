"use client";
import { useCallback, useEffect, useRef, useState } from "react";

/** What waits on this page, whoever asked for it. */
const waitingActs = new Set<() => Promise<unknown> | undefined>();

/** Does what waits now, and waits for its end: for whoever ends the session that it needs. */
export async function doWaitingActs(): Promise<void> {
  await Promise.allSettled([...waitingActs].map((act) => act()));
}

/** How long somebody may think again. */
export const UNDO_MS = 8_000;

/**
 * Something that cannot be undone, done a little later, so that it can be called off until then. Going elsewhere, or only
 * looking elsewhere, does it at once: what was asked for is not lost. `run` handles its own failure, and returns its end.
 */
export function useDelayedAct() {
  const waiting = useRef<{ run: () => Promise<unknown>; timer: ReturnType<typeof setTimeout> } | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const take = useCallback(() => {
    const taken = waiting.current;
    waiting.current = null;
    clearTimeout(taken?.timer);
    setWaiting(false);
    return taken;
  }, []);
  const doNow = useCallback(() => take()?.run(), [take]);
  const begin = (run: () => Promise<unknown>) => {
    doNow();
    waiting.current = { run, timer: setTimeout(doNow, UNDO_MS) };
    setWaiting(true);
  };
  useEffect(() => {
    waitingActs.add(doNow);
    const onHidden = () => document.visibilityState === "hidden" && doNow();
    window.addEventListener("pagehide", doNow);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      waitingActs.delete(doNow);
      window.removeEventListener("pagehide", doNow);
      document.removeEventListener("visibilitychange", onHidden);
      doNow();
    };
  }, [doNow]);
  return { isWaiting, begin, callOff: () => void take() };
}
