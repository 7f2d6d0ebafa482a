"use client";
import { useEffect } from "react";

/** Runs `work` each time the reader comes back to this tab, or the network does. */
export function useOnReturn(work: () => Promise<void>) {
  useEffect(() => {
    const onChange = () => {
      if (document.visibilityState === "visible") void work();
    };
    document.addEventListener("visibilitychange", onChange);
    window.addEventListener("online", onChange);
    return () => {
      document.removeEventListener("visibilitychange", onChange);
      window.removeEventListener("online", onChange);
    };
  }, [work]);
}
