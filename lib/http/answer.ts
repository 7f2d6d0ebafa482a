import { logAnswer } from "@/lib/http/access-log";
import { refusal } from "@/lib/http/envelope";
import { toDomainError } from "@/lib/http/failure";
import { localeOf } from "@/lib/http/in-their-language";
import { refuseMisdirected } from "@/lib/http/misdirected";
import { requestIdOf } from "@/lib/http/request-id";
import { type RequestContext, withinRequest } from "@/lib/request-context";
import { visitOf } from "@/lib/visit";

/** A Next route handler. */
export type RouteHandler = (request: Request, context?: { params?: Promise<unknown> }) => Promise<Response>;

/**
 * Runs one request to its answer: gives it an id, turns whatever is thrown into a typed refusal, logs one line.
 * `work` gets the raw path parameters.
 */
export async function answer(
  request: Request,
  given: Promise<unknown> | undefined,
  work: (context: RequestContext, params: unknown) => Promise<Response>,
): Promise<Response> {
  const startedAt = performance.now();
  const { address } = visitOf(request.headers);
  const context: RequestContext = {
    requestId: requestIdOf(request),
    address,
    locale: localeOf(request.headers),
    timing: { startedAt, parts: {} },
  };
  return withinRequest(context, async () => {
    const params = await given;
    const response = await attempt(async () => {
      refuseMisdirected(request);
      return work(context, params);
    }, context);
    response.headers.set("x-request-id", context.requestId);
    if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
    tellStanding(response, context);
    logAnswer(request, params, response.status, startedAt);
    return response;
  });
}

/** What is left of the minute's requests, and when all of them are there again. */
function tellStanding({ headers }: Response, { standing }: RequestContext): void {
  if (!standing) return;
  headers.set("ratelimit-limit", String(standing.limit));
  headers.set("ratelimit-remaining", String(standing.left));
  headers.set("ratelimit-reset", String(Math.ceil(standing.seconds)));
}

async function attempt(work: () => Promise<Response>, context: RequestContext): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return refusal(toDomainError(error), context.requestId);
  }
}
