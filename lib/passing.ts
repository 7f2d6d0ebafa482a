import { DomainError } from "@/lib/errors";

/** Whether a refusal says that something does not answer now but may soon. */
export function isPassing(error: unknown): boolean {
  return error instanceof DomainError && (error.code === "unavailable" || error.code === "timeout");
}
