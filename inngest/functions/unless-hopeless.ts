import { NonRetriableError } from "inngest";
import { isHopeless } from "@/lib/advisor";

/** Runs a verb; where trying it again would change nothing it is not tried again, and the job is parked at once. */
export async function unlessHopeless<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isHopeless(error)) throw new NonRetriableError(`${error.name} ${error.message}`);
    throw error;
  }
}
