"use client";
import { useEffect } from "react";

/** Runs `work` each time the reader comes back to this tab, or the network does; and meanwhile every `everyMs`, if that is given. */
export function useOnReturn(work: () => Promise<void>, everyMs?: number) {
  useEffect(() => {
    const onChange = () => {
      if (document.visibilityState === "visible") void work();
    };
    document.addEventListener("visibilitychange", onChange);
    window.addEventListener("online", onChange);
    const timer = everyMs === undefined ? undefined : setInterval(onChange, everyMs);
    return () => {
      document.removeEventListener("visibilitychange", onChange);
      window.removeEventListener("online", onChange);
      clearInterval(timer);
    };
  }, [work, everyMs]);
}
