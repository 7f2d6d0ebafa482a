import type { Inngest, InngestFunction } from "inngest";
import { serve } from "inngest/edge";

const JOBS_PATH = "/api/inngest";

/**
 * The SDK's handler for these functions, from `Request` to `Response`. With a signing key it takes only calls that the
 * server signed within the last five minutes, registration included.
 */
export function serveJobs(
  client: Inngest,
  functions: InngestFunction.Any[],
): (request: Request) => Promise<Response> {
  const handler = serve({ client, functions, servePath: JOBS_PATH, enableUnauthedSync: false });
  return async (request) => handler(request);
}
