import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import type { ServiceScope } from "@/lib/apart/contract";
import { DomainError, type ErrorCode } from "@/lib/errors";
import { answer, type RouteHandler } from "@/lib/http/answer";
import { type Answers, isReply } from "@/lib/http/answers";
import { check } from "@/lib/http/check";
import { type Declared, declare } from "@/lib/http/declared";
import { success, successUnlessHeld } from "@/lib/http/envelope";
import { idOfKey } from "@/lib/http/id-of-key";
import { readBody } from "@/lib/http/read-body";
import { readBytes } from "@/lib/http/read-bytes";
import { refuseBadText } from "@/lib/http/refuse-bad-text";
import { whoMayAsk } from "@/lib/http/who-may-ask";
import { withinDeadline } from "@/lib/http/within-deadline";
import type { Group } from "@/lib/rates/groups";
import { type Visit, visitOf } from "@/lib/visit";

type TokenScope = "read" | "write" | "admin";
type Auth = "person" | "session" | "none" | "service" | "housekeeping";
/** Whom no person stands behind. */
type Nobody = "none" | "housekeeping";

interface Declaration<
  A extends Auth,
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  H extends z.ZodType,
> {
  /** Path parameters; one that does not fit is answered `not_found`. */
  params?: P;
  query?: Q;
  body?: B;
  /** Request headers by their lower-case names. */
  headers?: H;
  /** `form` also takes `application/x-www-form-urlencoded`. */
  accepts?: "json" | "form";
  /** The body is a file of at most so many bytes, as it is: `input.bytes`. */
  bytes?: number;
  /**
   * `person` (without a word): a session's cookie or a personal token. `session`: no token. `service`: another service's
   * token, for a person. `housekeeping`: the same for nobody; it and `none` leave the actor null.
   */
  auth?: A;
  /** What a token must be allowed to do; without a word, `read` for GET and `write` for the rest. */
  scope?: TokenScope;
  /** What a service's token must be allowed to do. */
  asks?: ServiceScope;
  /**
   * What the route creates, in a word of its own: an `Idempotency-Key` is heeded, and what its first request made gets the
   * id that `input.keyedId` says.
   */
  keyed?: string;
  /** With what its requests are counted; without a word that follows from the rest. */
  counts?: Group;
  /** Of a success with a value; without a value it is 204. */
  status?: 200 | 201 | 202;
  /** For the API's document: what it does, in a sentence. */
  does?: string;
  /** For the API's document: the value of a success, or how it comes; left out where there is none. */
  answers?: z.ZodType | Answers;
  /** For the API's document: what it refuses beyond what its inputs let one expect, and when. */
  refuses?: Partial<Record<ErrorCode, string>>;
}

interface Input<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, H extends z.ZodType> {
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
  headers: z.output<H>;
  /** Empty where no file is declared. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Undefined without an `Idempotency-Key`. */
  keyedId: string | undefined;
  request: Request;
  requestId: string;
  visit: Visit;
}

/**
 * A route handler from what it accepts and a verb. The verb returns a value (enveloped), a `page(…)`, nothing
 * (204) or a `Response`; it throws a `DomainError`. Refusals: 400, 401, 403, 404, 413, 415, 422, 429, 500, 503.
 */
export function route<
  A extends Auth = "person",
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  H extends z.ZodType = z.ZodUndefined,
>(
  declared: Declaration<A, P, Q, B, H>,
  verb: (actor: A extends Nobody ? null : Actor, input: Input<P, Q, B, H>) => unknown,
): RouteHandler {
  const handler: RouteHandler = (request, context) =>
    answer(request, context?.params, async (known, rawParams) => {
      const actor = await whoMayAsk(request, known, declared, rawParams);
      const sent = await read(request, declared, rawParams).catch((error) => {
        // What is wrong with an administrator's request is for administrators to read.
        if (declared.scope !== "admin" || actor?.role === "admin") throw error;
        throw new DomainError("forbidden", "This is for administrators.");
      });
      const { params, query, body, bytes } = sent;
      const made = { params, body: declared.bytes ? { query, file: fingerprint(bytes) } : body };
      const keyedId = declared.keyed && actor && (await idOfKey(actor, declared.keyed, request, made));
      const { requestId } = known;
      const visit = visitOf(request.headers);
      const given = { ...sent, keyedId, request, requestId, visit };
      const work = verb(actor as A extends Nobody ? null : Actor, given as Input<P, Q, B, H>);
      // A reply has the model's deadlines.
      const value = await (isReply(declared.answers) ? work : withinDeadline(request.url, work));
      return respond(request, value, known.requestId, declared.status ?? 200);
    });
  return declare(handler, declared);
}

async function read(request: Request, declared: Declared, rawParams: unknown) {
  const params = declared.params && checkParams(declared.params, rawParams);
  const query = declared.query && check(declared.query, readQuery(request));
  const headers = declared.headers && check(declared.headers, Object.fromEntries(request.headers));
  const body = declared.body && check(declared.body, await readBody(request, declared.accepts));
  const bytes = await readFileBytes(request, declared.bytes);
  return { params, query, headers, body, bytes };
}

async function readFileBytes(request: Request, largest?: number): Promise<Uint8Array<ArrayBuffer>> {
  return largest ? readBytes(request, largest) : new Uint8Array();
}

function fingerprint(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function respond(request: Request, value: unknown, requestId: string, status: number): Response {
  if (value instanceof Response) return value;
  if (value === undefined) return new Response(null, { status: 204 });
  return request.method === "GET" || request.method === "HEAD"
    ? successUnlessHeld(request, value, requestId, status)
    : success(value, requestId, status);
}

function checkParams<P extends z.ZodType>(schema: P, params: unknown): z.output<P> {
  const result = schema.safeParse(params);
  if (!result.success) throw new DomainError("not_found", "There is nothing here.");
  return result.data;
}

function readQuery(request: Request): Record<string, string> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  refuseBadText(query);
  return query;
}
