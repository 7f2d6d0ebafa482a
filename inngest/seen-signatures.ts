/** A signature is too old after five minutes: what is older need not be known. */
const KEPT_MS = 6 * 60_000;

/** The signatures of calls that were taken, so that a recorded call cannot be made again. */
export interface SeenSignatures {
  /** False when this signature was there before. */
  take: (signature: string) => boolean;
  /** It was nobody's: forget it, or strangers could fill our memory. */
  forget: (signature: string) => void;
}

export function seenSignatures(now: () => number = Date.now): SeenSignatures {
  const seen = new Map<string, number>();
  return {
    take: (signature) => {
      for (const [old, at] of seen) {
        // Oldest first.
        if (now() - at < KEPT_MS) break;
        seen.delete(old);
      }
      if (seen.has(signature)) return false;
      seen.set(signature, now());
      return true;
    },
    forget: (signature) => {
      seen.delete(signature);
    },
  };
}
