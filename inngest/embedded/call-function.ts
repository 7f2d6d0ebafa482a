import { z } from "zod";
import type { Claimed } from "@/inngest/embedded/claim.sql";
import { durationMs } from "@/inngest/embedded/durations";
import { type FunctionConfig, mostAttempts } from "@/inngest/embedded/function-config";

/** The SDK's own handler: it answers requests as a served app does. */
export type Handler = (request: Request) => Promise<Response>;

export const ADDRESS = "http://embedded.internal/api/inngest";
/** Requests made up in process have no host unless they say one. */
export const HEADERS = {
  host: "embedded.internal",
  "content-type": "application/json",
  "x-inngest-server-kind": "dev",
};

const Operation = z.looseObject({
  op: z.string(),
  id: z.string(),
  name: z.string().nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  opts: z.record(z.string(), z.unknown()).nullish(),
});
export type Operation = z.infer<typeof Operation>;

/** What a call came to. */
export type Answer =
  | { kind: "operations"; operations: Operation[]; retry: Retry }
  | { kind: "result"; data: unknown }
  | { kind: "error"; error: unknown; retry: Retry };

export interface Retry {
  isAllowed: boolean;
  /** What the function asked for; null leaves it to the back-off. */
  afterMs: number | null;
}

/**
 * Calls a function as an Inngest server does over HTTP, in process. `runsNothing`: the step that comes next is named and not
 * run.
 */
export async function callFunction(
  handler: Handler,
  config: FunctionConfig,
  call: Claimed,
  { runsNothing = call.isParallel } = {},
): Promise<Answer> {
  const address = `${ADDRESS}?fnId=${encodeURIComponent(config.id)}&stepId=${encodeURIComponent(call.step)}`;
  const stack = call.steps.map(({ hash }) => hash);
  const body = {
    event: call.event,
    events: [call.event],
    steps: Object.fromEntries(call.steps.map(({ hash, value }) => [hash, value])),
    ctx: {
      run_id: call.runId,
      attempt: call.attempt,
      max_attempts: mostAttempts(config),
      disable_immediate_execution: runsNothing,
      use_api: false,
      stack: { stack, current: stack.length },
    },
    version: 2,
  };
  const headers = { ...HEADERS, "x-run-id": call.runId };
  const request = new Request(address, { method: "POST", headers, body: JSON.stringify(body) });
  return read(await handler(request), call);
}

async function read(response: Response, call: Claimed): Promise<Answer> {
  const body: unknown = await response.json().catch(() => null);
  const retry = {
    isAllowed: response.headers.get("x-inngest-no-retry") !== "true",
    afterMs: readRetryAfter(response.headers.get("retry-after")),
  };
  if (response.status === 206) {
    return { kind: "operations", operations: z.array(Operation).parse(body), retry };
  }
  if (response.status === 200) return { kind: "result", data: body };
  return { kind: "error", error: body ?? { name: "Error", message: `step ${call.step}` }, retry };
}

/** Seconds or a date, as HTTP has it. */
function readRetryAfter(value: string | null): number | null {
  if (!value) return null;
  return /^\d+$/.test(value) ? Number(value) * 1000 : durationMs(value);
}
