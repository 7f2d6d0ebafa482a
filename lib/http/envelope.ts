import type { DomainError } from "@/lib/errors";
import { etagOf, isHeld } from "@/lib/http/etag";
import { theirLocale } from "@/lib/http/in-their-language";
import { RETRYABLE, STATUS } from "@/lib/http/status";
import { problemIn, withErrorIn } from "@/lib/i18n/problem-in";

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
  const told = inTheirLanguage(value);
  const isPage = told instanceof Page;
  const meta = { ...stamp(requestId), ...(isPage ? { next_cursor: told.nextCursor } : {}) };
  return Response.json({ data: isPage ? told.items : told, meta, errors: [] }, { status });
}

/** The same with an `ETag` of what it carries; 304 without a body for who holds it already. */
export function successUnlessHeld(
  request: Request,
  value: unknown,
  requestId: string,
  status: number,
): Response {
  const etag = etagOf(JSON.stringify(inTheirLanguage(value)));
  if (isHeld(request, etag)) return new Response(null, { status: 304, headers: { etag } });
  const response = success(value, requestId, status);
  response.headers.set("etag", etag);
  return response;
}

/** `{ data: null, meta, errors: [{ code, message, field?, retryable? }] }`, one entry a problem, in the language of who asks. */
export function refusal(error: DomainError, requestId: string): Response {
  const locale = theirLocale();
  const retryable: { retryable?: true } = RETRYABLE.has(error.code) ? { retryable: true } : {};
  const errors = error.problems.map((problem) => ({
    code: error.code,
    ...problem,
    message: problemIn(locale, problem.message),
    ...retryable,
  }));
  const response = Response.json(
    { data: null, meta: stamp(requestId), errors },
    { status: STATUS[error.code] },
  );
  if (locale !== "en") response.headers.set("content-language", locale);
  if (error.code === "unauthenticated") response.headers.set("www-authenticate", "Bearer");
  const afterSeconds = error.retryAfterSeconds ?? (retryable.retryable ? RETRY_AFTER_SECONDS : undefined);
  if (afterSeconds !== undefined) response.headers.set("retry-after", String(Math.ceil(afterSeconds)));
  return response;
}

/** What a reply failed of is a sentence too. */
function inTheirLanguage(value: unknown): unknown {
  const locale = theirLocale();
  if (locale === "en" || !(value instanceof Page)) return withErrorIn(locale, value);
  return new Page(
    value.items.map((item) => withErrorIn(locale, item)),
    value.nextCursor,
  );
}

function stamp(requestId: string) {
  return { timestamp: new Date().toISOString(), request_id: requestId };
}
