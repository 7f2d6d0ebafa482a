/** What can go wrong, in the product's words. Only the HTTP door knows which status each becomes. */
export type ErrorCode =
  | "invalid"
  | "malformed"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "method_not_allowed"
  | "too_large"
  | "unsupported_media_type"
  | "misdirected"
  | "limit_exceeded"
  | "unavailable"
  | "timeout"
  | "internal";

/** One thing that is wrong, and where. `field` is the path in the request, in wire names. */
export interface Problem {
  message: string;
  field?: string;
}

/** A refusal that a person may read: `message` says what happened and what to do. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly problems: Problem[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    more: { problems?: Problem[]; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.name = "DomainError";
    this.code = code;
    this.problems = more.problems ?? [{ message }];
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}
