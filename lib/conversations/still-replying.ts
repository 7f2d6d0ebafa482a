import { DomainError } from "@/lib/errors";

/** The thread cannot change while an answer in it is written. */
export function stillReplying(): DomainError {
  return new DomainError("conflict", "The advisor is still replying here: wait for it or stop it first.");
}

/** This answer is not there as a whole yet. */
export function stillWriting(): DomainError {
  return new DomainError(
    "conflict",
    "The advisor is still writing this reply: wait for it or stop it first.",
  );
}
