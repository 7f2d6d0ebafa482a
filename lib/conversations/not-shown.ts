import { DomainError } from "@/lib/errors";

/** Another wording or answer took its place, perhaps in another tab. */
export function notShown(): DomainError {
  return new DomainError("conflict", "This message is not shown any more: load the conversation.");
}
