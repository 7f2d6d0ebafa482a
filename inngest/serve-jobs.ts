import type { Inngest, InngestFunction } from "inngest";
import { serve } from "inngest/edge";

const JOBS_PATH = "/api/inngest";
const SIGNATURE = "x-inngest-signature";

/**
 * The SDK's handler for these functions, from `Request` to `Response`. With a signing key it takes only calls that the
 * server signed within the last five minutes, registration included; others learn nothing, not even of a failure.
 */
export function serveJobs(
  client: Inngest,
  functions: InngestFunction.Any[],
): (request: Request) => Promise<Response> {
  const handler = serve({ client, functions, servePath: JOBS_PATH, enableUnauthedSync: false });
  return async (request) => {
    if (!(await isReadable(request.clone()))) return new Response(null, { status: 400 });
    const response = await handler(request);
    const isStranger = client.mode === "cloud" && !response.headers.has(SIGNATURE);
    return isStranger && response.status >= 500 ? new Response(null, { status: 401 }) : response;
  };
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
