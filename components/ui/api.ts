import { wordsNow } from "./words-now";

/** A refusal by our API, in words a person may read. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export interface Answer<Data> {
  data: Data;
  nextCursor: string | null;
}

interface Problem {
  code: string;
  message: string;
  field?: string;
}

interface Envelope {
  data: unknown;
  meta?: { next_cursor?: string | null };
  errors?: Problem[];
}

/** What a person reads when the session is over; where it stands, a way to sign in belongs beside it. */
export function sessionEnded(): string {
  return wordsNow("common")("problem.sessionEnded");
}

/** Asks our API and opens its envelope. Throws `ApiError`; status 0 when the network failed. */
export async function ask<Data>(
  path: string,
  options: { method?: string; body?: unknown; key?: string; keepalive?: boolean } = {},
): Promise<Answer<Data>> {
  const response = await send(path, options);
  const envelope: Envelope =
    response.status === 204 ? { data: null } : await response.json().catch(() => ({ data: null }));
  return { data: envelope.data as Data, nextCursor: envelope.meta?.next_cursor ?? null };
}

/** The bare response, for streams. Throws `ApiError` as `ask` does. */
export async function send(
  path: string,
  {
    method = "GET",
    body,
    accept = "application/json",
    signal = null,
    key,
    // What was asked to go goes, also when the page is left at this moment.
    keepalive = method === "DELETE",
  }: {
    method?: string;
    body?: unknown;
    accept?: string;
    signal?: AbortSignal | null;
    /** The `Idempotency-Key` of what is made. */
    key?: string;
    keepalive?: boolean;
  } = {},
): Promise<Response> {
  const response = await fetch(`/api/v1${path}`, {
    method,
    cache: "no-store",
    signal,
    keepalive,
    headers: {
      accept,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(key ? { "idempotency-key": key } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(wordsNow("common")("problem.unreachable"), 0, "unreachable");
  });
  if (!response.ok) throw await refusal(response);
  return response;
}

async function refusal(response: Response) {
  if (response.status === 401) {
    return new ApiError(sessionEnded(), 401, "unauthenticated");
  }
  const envelope: Envelope | null = await response.json().catch(() => null);
  const problems = envelope?.errors ?? [];
  const fields = Object.fromEntries(
    problems.flatMap(({ field, message }) => (field ? [[field, message]] : [])),
  );
  const message = problems[0]?.message ?? wordsNow("common")("problem.ours");
  return new ApiError(message, response.status, problems[0]?.code ?? "internal", fields);
}

/** It was read and not taken: the same will not be taken another time. */
export function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status >= 400 && error.status < 500;
}

/** It is not there, or not any more. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** What to tell a person about anything that was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof ApiError ? error.message : wordsNow("common")("problem.unknown");
}
