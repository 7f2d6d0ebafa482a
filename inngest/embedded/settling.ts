import type { Claimed } from "@/inngest/embedded/claim.sql";
import type { FunctionConfig, Functions } from "@/inngest/embedded/function-config";
import type { Held } from "@/inngest/embedded/settle.sql";

/** A call whose answer is to be kept, and what that takes. */
export interface Settling {
  functions: Functions;
  config: FunctionConfig;
  call: Claimed;
  leasedBy: string;
  /** Milliseconds before the first retry. */
  retryBaseMs: number;
}

export function heldBy({ call, leasedBy }: Settling): Held {
  return { queueId: call.id, runId: call.runId, leasedBy };
}
