import { APICallError } from "@ai-sdk/provider";

export type ModelFailureCode =
  | "llm_unavailable"
  | "llm_timeout"
  | "llm_rate_limited"
  | "llm_invalid"
  | "llm_filtered";

/** Why a model gave no whole answer, typed. `retryAfterMs` is what its server asked for. */
export class ModelFailure extends Error {
  readonly code: ModelFailureCode;
  readonly isTransient: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(
    code: ModelFailureCode,
    more: { isTransient?: boolean; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(code, { cause: more.cause });
    this.name = "ModelFailure";
    this.code = code;
    this.isTransient = more.isTransient ?? false;
    this.retryAfterMs = more.retryAfterMs;
  }
}

/** Reads a provider's error: its status, its own word on retrying, its `Retry-After` in seconds. */
export function toModelFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (!APICallError.isInstance(error))
    return new ModelFailure("llm_unavailable", { isTransient: true, cause: error });
  const { statusCode, responseHeaders } = error;
  const retryAfter = Number(responseHeaders?.["retry-after"]);
  const wait = Number.isFinite(retryAfter) ? { retryAfterMs: retryAfter * 1000 } : {};
  if (statusCode === 429)
    return new ModelFailure("llm_rate_limited", { isTransient: true, cause: error, ...wait });
  // A status below 400 stands on an error whose answer began well and broke off.
  const isTheirs = statusCode === undefined || statusCode < 400 || statusCode >= 500 || statusCode === 408;
  if (isTheirs) {
    return new ModelFailure("llm_unavailable", { isTransient: true, cause: error, ...wait });
  }
  return new ModelFailure("llm_invalid", { cause: error });
}
