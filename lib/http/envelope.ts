import type { DomainError } from "@/lib/errors";
import { etagOf, isHeld } from "@/lib/http/etag";
import { RETRYABLE, STATUS } from "@/lib/http/status";

/** Where whoever refuses cannot say better. */
const RETRY_AFTER_SECONDS = 2;

/** One page of a list: what the envelope carries as `data` and `meta.next_cursor`. */
export class Page<Item> {
  constructor(
    readonly items: Item[],
    readonly nextCursor: string | null,
  ) {}
}

/** A page to be answered by a handler; `nextCursor` is null on the last one. */
export function page<Item>(items: Item[], nextCursor: string | null): Page<Item> {
  return new Page(items, nextCursor);
}

/** `{ data, meta: { timestamp, request_id, next_cursor? }, errors: [] }`. */
export function success(value: unknown, requestId: string, status: number): Response {
  const isPage = value instanceof Page;
  const meta = { ...stamp(requestId), ...(isPage ? { next_cursor: value.nextCursor } : {}) };
  return Response.json({ data: isPage ? value.items : value, meta, errors: [] }, { status });
}

/** The same with an `ETag` of what it carries; 304 without a body for who holds it already. */
export function successUnlessHeld(
  request: Request,
  value: unknown,
  requestId: string,
  status: number,
): Response {
  const etag = etagOf(JSON.stringify(value));
  if (isHeld(request, etag)) return new Response(null, { status: 304, headers: { etag } });
  const response = success(value, requestId, status);
  response.headers.set("etag", etag);
  return response;
}

/** `{ data: null, meta, errors: [{ code, message, field?, retryable? }] }`, one entry a problem. */
export function refusal(error: DomainError, requestId: string): Response {
  const retryable: { retryable?: true } = RETRYABLE.has(error.code) ? { retryable: true } : {};
  const errors = error.problems.map((problem) => ({ code: error.code, ...problem, ...retryable }));
  const response = Response.json(
    { data: null, meta: stamp(requestId), errors },
    { status: STATUS[error.code] },
  );
  if (error.code === "unauthenticated") response.headers.set("www-authenticate", "Bearer");
  const afterSeconds = error.retryAfterSeconds ?? (retryable.retryable ? RETRY_AFTER_SECONDS : undefined);
  if (afterSeconds !== undefined) response.headers.set("retry-after", String(Math.ceil(afterSeconds)));
  return response;
}

function stamp(requestId: string) {
  return { timestamp: new Date().toISOString(), request_id: requestId };
}
