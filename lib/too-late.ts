import { DomainError } from "@/lib/errors";

/** A service took longer than its setting says. The work itself is not undone. */
export function tooLate(): DomainError {
  const message =
    "This takes longer than it should. Nothing is lost: send the same request again in a moment.";
  return new DomainError("timeout", message, { retryAfterSeconds: 5 });
}
