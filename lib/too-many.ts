import { DomainError } from "@/lib/errors";

/** The refusal of whoever asks too often: it says how long to wait. */
export function tooMany(what: "requests" | "tries", seconds: number): DomainError {
  const wait =
    seconds < 90
      ? `${Math.ceil(seconds)} ${seconds <= 1 ? "second" : "seconds"}`
      : `${Math.ceil(seconds / 60)} minutes`;
  return new DomainError("limit_exceeded", `Too many ${what} for now. Wait ${wait}, then try again.`, {
    retryAfterSeconds: seconds,
  });
}
