import { hostname } from "node:os";
import { advisorModel } from "@/lib/ai/language-model";
import { env } from "@/lib/env";

/**
 * A reply's writer renews its lease well before this; a silence this long means that it died. Longer than it tries to
 * store an ending while the database is away, so that nobody gives the reply up meanwhile.
 */
export const LEASE_SECONDS = 45;
export const CHECKPOINT_MS = 800;
export const HEARTBEAT_MS = 5_000;

/** The process that writes replies under this name: instance, host and process id. */
export function leaseOwner(pid: number = process.pid): string {
  return `${hostPrefix()}${pid}`;
}

function hostPrefix(): string {
  return `${env().INSTANCE_ID ?? ""}@${hostname()}#`;
}

/**
 * Whether the process behind a name has surely ended: it ran on this host for this instance, and no such process lives.
 * Of others nothing is known; their leases run out. `isStart`: this process has written nothing yet, so what bears its
 * own name is of a predecessor with the same id (in a container every server is process 1).
 */
export function isDeadOwner(owner: string, { isStart }: { isStart: boolean }): boolean {
  const prefix = hostPrefix();
  if (!owner.startsWith(prefix)) return false;
  const pid = Number(owner.slice(prefix.length));
  if (pid === process.pid) return isStart;
  return Number.isInteger(pid) && pid > 0 && !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Who writes the next reply, for the row that is stored before the model is asked. */
export function writer() {
  return { model: advisorModel().label, leaseOwner: leaseOwner(), leaseSeconds: LEASE_SECONDS };
}
