import type { z } from "zod";

/** What a success carries, where it is more than one value in the envelope. */
export type Answers =
  /** One page of a list, with `meta.next_cursor`. */
  | { kind: "page"; of: z.ZodType }
  /** Events for `Accept: text/event-stream`, else the value when it is whole; without a value nothing (204). */
  | { kind: "events"; event: z.ZodType; whole?: z.ZodType }
  /** A value in the envelope, or bodies of other media types. */
  | { kind: "or"; value: z.ZodType; others: Record<string, z.ZodType> }
  /** Not in the envelope: bodies by media type, or by status and media type. */
  | { kind: "raw"; byStatus: ByStatus; isBare: boolean };

/** Bodies by status and media type; a status with no media type has no body. */
type ByStatus = Record<number, Record<string, z.ZodType>>;

export function pageOf(of: z.ZodType): Answers {
  return { kind: "page", of };
}

export function eventsOf(event: z.ZodType, whole?: z.ZodType): Answers {
  return { kind: "events", event, ...(whole ? { whole } : {}) };
}

export function valueOr(value: z.ZodType, others: Record<string, z.ZodType>): Answers {
  return { kind: "or", value, others };
}

/** Bodies outside of the envelope, by status and media type. */
export function raw(byStatus: ByStatus): Answers {
  return { kind: "raw", byStatus, isBare: false };
}

/** The same, where not even a refusal comes in the envelope. */
export function bare(byStatus: ByStatus): Answers {
  return { kind: "raw", byStatus, isBare: true };
}

/** An answer that is written while it goes out, by a model and within its deadlines. */
export function isReply(answers: z.ZodType | Answers | undefined): boolean {
  return answers !== undefined && "kind" in answers && answers.kind === "events";
}
