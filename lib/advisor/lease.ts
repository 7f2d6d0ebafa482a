import { hostname } from "node:os";
import { advisorModel } from "@/lib/ai/language-model";
import { env } from "@/lib/env";

/** A reply's writer renews its lease well before this; a silence this long means that it died. */
export const LEASE_SECONDS = 20;
export const CHECKPOINT_MS = 800;
export const HEARTBEAT_MS = 5_000;

/** The name under which this instance writes replies; the same after a restart on the same data. */
export function leaseOwner(): string {
  return env().INSTANCE_ID ?? `${hostname()}-${process.pid}`;
}

/** Who writes the next reply, for the row that is stored before the model is asked. */
export function writer() {
  return { model: advisorModel().label, leaseOwner: leaseOwner(), leaseSeconds: LEASE_SECONDS };
}
