import { advisorModel } from "@/lib/ai/language-model";
import { processName } from "@/lib/process-name";

/**
 * A reply's writer renews its lease well before this; a silence this long means that it died. Longer than it tries to
 * store an ending while the database is away, so that nobody gives the reply up meanwhile.
 */
export const LEASE_SECONDS = 45;
export const CHECKPOINT_MS = 800;
export const HEARTBEAT_MS = 5_000;

/** Who writes the next reply, for the row that is stored before the model is asked. */
export function writer() {
  return { model: advisorModel().label, leaseOwner: processName(), leaseSeconds: LEASE_SECONDS };
}
