const LONGEST_MS = 10_000;

/** Waits before another try: 2 s, then longer up to 10 s; at once when the network says it is back. */
export function waitForWayBack(attempt: number): Promise<void> {
  const waitMs = Math.min(LONGEST_MS, 2_000 * 1.4 ** Math.max(0, attempt - 5));
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, waitMs);
    window.addEventListener("online", done);
  });
}
