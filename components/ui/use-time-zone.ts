"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The reader's time zone; UTC until the page is alive, so that the server and the browser agree on the first paint. */
export function useTimeZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
}
