import type { ErrorCode } from "@/lib/errors";

/** The only place where an error's code becomes a number. */
export const STATUS: Record<ErrorCode, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported_media_type: 415,
  misdirected: 421,
  invalid: 422,
  limit_exceeded: 429,
  internal: 500,
  unavailable: 503,
  timeout: 504,
};

/** Codes after which the same request may succeed later. */
export const RETRYABLE: ReadonlySet<ErrorCode> = new Set(["limit_exceeded", "unavailable", "timeout"]);
