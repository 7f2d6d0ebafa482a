import { DomainError } from "@/lib/errors";

/** What `read` finds; undefined for what was deleted since it was listed. */
export async function ifStillThere<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") return undefined;
    throw error;
  }
}
