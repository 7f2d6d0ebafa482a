import type { Trap } from "./tcp-proxy.ts";

export const VICTIMS = [
  "web",
  "database",
  "database connection",
  "client connection",
  "model connection",
] as const;
export type Victim = (typeof VICTIMS)[number];

/** What is known of a turn before it is sent. */
interface Sent {
  userId: string;
  conversationId: string;
}

/** What its sender and its model have seen of it. */
export interface Seen {
  words: number;
  isAsked: boolean;
}

/** A moment in a message's way at which something dies: a trap before the database, or what was seen so far. */
export interface Point {
  name: string;
  trap?: (sent: Sent) => Trap;
  isReached?: (seen: Seen) => boolean;
  /** The model is asked at that moment: only then has it a connection to lose. */
  hasModel?: boolean;
}

const COMMIT = ["COMMIT"];
const storing = ({ conversationId }: Sent) => ["insert into messages", conversationId];
const closing = ({ userId }: Sent) => ["error_code = $", userId];
const enqueuing = ({ userId }: Sent) => ["insert into job_runs", userId];
const embedding = ({ userId }: Sent) => ["insert into embeddings", userId];

export const POINTS: Point[] = [
  { name: "before the insert", trap: (sent) => ({ sees: [storing(sent)], catches: "before" }) },
  {
    name: "insert committed, answer lost",
    trap: (sent) => ({ sees: [storing(sent), COMMIT], catches: "after" }),
  },
  { name: "model asked, no answer yet", isReached: ({ isAsked }) => isAsked, hasModel: true },
  { name: "first word", isReached: ({ words }) => words > 0, hasModel: true },
  { name: "mid-reply", isReached: ({ words }) => words > 110, hasModel: true },
  { name: "last word, not saved", trap: (sent) => ({ sees: [closing(sent)], catches: "before" }) },
  { name: "saved, job not enqueued", trap: (sent) => ({ sees: [closing(sent), COMMIT], catches: "after" }) },
  { name: "enqueued, not started", trap: (sent) => ({ sees: [enqueuing(sent), COMMIT], catches: "after" }) },
  { name: "mid-embedding", trap: (sent) => ({ sees: [embedding(sent)], catches: "before" }) },
  {
    name: "embedding committed, job not acknowledged",
    trap: (sent) => ({ sees: [embedding(sent), COMMIT], catches: "after" }),
  },
];

export interface Cell {
  point: Point;
  victim: Victim;
}

/** Every point with every victim that is there to die at that moment. */
export const CELLS: Cell[] = POINTS.flatMap((point) =>
  VICTIMS.filter((victim) => victim !== "model connection" || point.hasModel).map((victim) => ({
    point,
    victim,
  })),
);
