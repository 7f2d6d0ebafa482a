import { asSystem } from "@/lib/db/as-user";
import { deleteKeysOlderThan } from "@/lib/db/request-keys.sql";

/** A sender may try again for two days. */
const KEPT_HOURS = 48;

/** Forgets the keys of requests that nobody sends again any more. Returns how many. */
export async function forgetRequestKeys(): Promise<number> {
  return asSystem((tx) => deleteKeysOlderThan(tx, KEPT_HOURS));
}
