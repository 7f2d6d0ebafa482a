import { ModelFailure } from "@/lib/ai/model-failure";

/** Work of which trying it again changes nothing. The message is our own. */
export class HopelessError extends Error {
  override readonly name = "HopelessError";
}

/** Whether the same call, made again soon, would fail in the same way: a job then ends at once, and costs nothing more. */
export function isHopeless(error: unknown): error is Error {
  return error instanceof HopelessError || (error instanceof ModelFailure && !error.isTransient);
}
