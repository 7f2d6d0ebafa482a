import { DomainError } from "@/lib/errors";

/** Runs a verb for somebody who may have left meanwhile: then there is nothing to do, and nothing failed. */
export async function unlessGone<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const isGone = error instanceof DomainError && ["not_found", "unauthenticated"].includes(error.code);
    if (isGone) return null;
    throw error;
  }
}
