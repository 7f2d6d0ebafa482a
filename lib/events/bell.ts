/** Something to wait at until somebody rings. A ring while nobody waits is not lost: the next wait ends at once. */
export interface Bell {
  ring: () => void;
  /** Resolves at a ring, at the latest after `ms`. */
  wait: (ms: number) => Promise<void>;
}

export function bell(): Bell {
  let hasRung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      hasRung = true;
      wake?.();
    },
    wait: (ms) =>
      new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          wake = undefined;
          hasRung = false;
          resolve();
        };
        // Waiting keeps no process alive.
        const timer = setTimeout(end, hasRung ? 0 : ms).unref();
        wake = end;
      }),
  };
}
