/** How often somebody may try, and how long they wait after that. */
export interface Pace {
  /** Where it is counted apart from others. */
  kind: string;
  /** Seconds until the next try, after this many. */
  pauseAfter: (tries: number) => number;
  /** So long is each try counted, however many come after it. */
  heldMinutes: number;
}

const LONGEST_PAUSE_S = 15 * 60;
const FREE_FOR_ACCOUNT = 5;

/** Five tries at once; then half a minute, doubled each time up to a quarter of an hour: at most ten in any quarter. */
export const ACCOUNT: Pace = {
  kind: "account",
  pauseAfter: (tries) =>
    tries < FREE_FOR_ACCOUNT
      ? 0
      : Math.min(LONGEST_PAUSE_S, 30 * 2 ** Math.min(20, tries - FREE_FOR_ACCOUNT)),
  heldMinutes: 60,
};

/** Ninety failures from one address, then one each ten minutes: at most a hundred an hour, whatever accounts they name. */
export const ADDRESS: Pace = {
  kind: "address",
  pauseAfter: (tries) => (tries < 90 ? 0 : 600),
  heldMinutes: 60,
};

/** A mail with a way back in: three at once, then one each quarter of an hour. */
export const RESET: Pace = { kind: "reset", pauseAfter: (tries) => (tries < 3 ? 0 : 900), heldMinutes: 60 };

/** The same for all the mails that one address asks for. */
export const RESETS: Pace = {
  kind: "resets",
  pauseAfter: (tries) => (tries < 30 ? 0 : 600),
  heldMinutes: 60,
};
