import { DomainError } from "@/lib/errors";
import { answer, type RouteHandler } from "@/lib/http/answer";
import { declareRefusal } from "@/lib/http/declared";
import { refusal } from "@/lib/http/envelope";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];

/**
 * What a route file exports: its own verbs, and for the others 405 with `Allow`.
 * `export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: route(…) })`
 */
export function methods(
  own: Partial<Record<Method, RouteHandler>>,
): Record<Method | "OPTIONS", RouteHandler> {
  const allow = METHODS.filter((method) => own[method]).flatMap((method) =>
    method === "GET" ? ["GET", "HEAD"] : [method],
  );
  const refuse = notAllowed([...allow, "OPTIONS"].join(", "));
  const { GET = refuse, POST = refuse, PUT = refuse, PATCH = refuse, DELETE = refuse } = own;
  return { GET, POST, PUT, PATCH, DELETE, OPTIONS: options([...allow, "OPTIONS"].join(", ")) };
}

/** A path where nothing is: the same answer to every verb. */
export function nothingHere(): Record<Method | "OPTIONS", RouteHandler> {
  const handler = declareRefusal((request, context) =>
    answer(request, context?.params, async () => {
      throw new DomainError("not_found", "There is nothing here.");
    }),
  );
  return { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler, OPTIONS: handler };
}

function notAllowed(allow: string): RouteHandler {
  return declareRefusal((request, context) =>
    answer(request, context?.params, async ({ requestId }) => {
      const error = new DomainError("method_not_allowed", `Here you can use ${allow}.`);
      const response = refusal(error, requestId);
      response.headers.set("allow", allow);
      return response;
    }),
  );
}

function options(allow: string): RouteHandler {
  return (request, context) =>
    answer(request, context?.params, async () => new Response(null, { status: 204, headers: { allow } }));
}
