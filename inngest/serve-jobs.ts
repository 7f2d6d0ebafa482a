import type { Inngest, InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { seenSignatures } from "@/inngest/seen-signatures";

const JOBS_PATH = "/api/inngest";
const SIGNATURE = "x-inngest-signature";

type Serve = (request: Request) => Promise<Response>;

/** The SDK's handler for these functions, for calls that are made in this process. */
export function serveHere(client: Inngest, functions: InngestFunction.Any[]): Serve {
  return serve({ client, functions, servePath: JOBS_PATH, enableUnauthedSync: false });
}

/**
 * The SDK's handler for these functions, from `Request` to `Response`. With a signing key it takes only calls that the
 * server signed within the last five minutes, each once, registration included; others learn nothing, not even of a failure.
 */
export function serveJobs(client: Inngest, functions: InngestFunction.Any[]): Serve {
  const handler = serveHere(client, functions);
  const seen = seenSignatures();
  return async (request) => {
    if (!(await isReadable(request.clone()))) return new Response(null, { status: 400 });
    if (client.mode !== "cloud") return handler(request);
    const signature = request.headers.get(SIGNATURE) ?? "";
    if (request.method !== "GET" && signature && !seen.take(signature)) return unauthorized();
    const response = await handler(request);
    // What the server signed is answered with a signature.
    if (response.headers.has(SIGNATURE)) return response;
    seen.forget(signature);
    return response.status >= 500 ? unauthorized() : response;
  };
}

function unauthorized(): Response {
  return Response.json({ message: "Unauthorized" }, { status: 401 });
}

/** The SDK would throw on what is no JSON before it looks at the signature. */
async function isReadable(request: Request): Promise<boolean> {
  const text = await request.text();
  try {
    return text === "" || JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
