import { hostname } from "node:os";
import { env } from "@/lib/env";

/** This process as others read of it in leases: instance, host and process id. */
export function processName(pid: number = process.pid): string {
  return `${hostPrefix()}${pid}`;
}

function hostPrefix(): string {
  return `${env().INSTANCE_ID ?? ""}@${hostname()}#`;
}

/**
 * Whether the process behind a name has surely ended: it ran on this host for this instance, and no such process lives.
 * Of others nothing is known; their leases run out. `isStart`: this process has begun nothing yet, so what bears its
 * own name is of a predecessor with the same id (in a container every server is process 1).
 */
export function hasEnded(name: string, { isStart }: { isStart: boolean }): boolean {
  const prefix = hostPrefix();
  if (!name.startsWith(prefix)) return false;
  const pid = Number(name.slice(prefix.length));
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
