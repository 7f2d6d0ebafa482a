import { asSystem } from "@/lib/db/as-user";
import { hashOf, type Standing, WINDOW_SECONDS } from "@/lib/rates/groups";
import { takeInRedis } from "@/lib/rates/permits-in-redis";
import { takePermits } from "@/lib/rates/rates.sql";

interface Window {
  /** What this process was given and has not used. */
  permits: number;
  /** What is left for all processes, as far as this one knows. */
  leftElsewhere: number;
  endsAtMs: number;
  waiting: number;
  asking: Promise<void> | undefined;
}

const MOST_WINDOWS = 20_000;
/** A process is given a twentieth of the limit at once: most requests then ask nobody. */
const SHARES = 20;
/** Nobody is named here for much longer than they are counted. */
let dropsClosedAtMs = 0;
const kept = globalThis as typeof globalThis & { careerAdvisorRates?: Map<string, Window> };

/**
 * Admits one request of those that `key` may make in a window, counted for all processes together: never more are admitted
 * than the limit. In Redis where there is one, each request by itself; while it is away, and without, in the database.
 */
export async function takePermit(key: string, limit: number): Promise<Standing> {
  return (await takeInRedis(key, limit)) ?? takeInShares(key, limit);
}

/**
 * In the database. What a process was given and did not use is lost with the window, so that with several processes
 * somebody may be refused a few too early, never too late.
 */
async function takeInShares(key: string, limit: number): Promise<Standing> {
  const window = windowOf(key);
  while (window.permits === 0 && !isSpent(window)) {
    window.waiting += 1;
    window.asking ??= ask(window, key, limit).finally(() => {
      window.asking = undefined;
    });
    await window.asking.finally(() => {
      window.waiting -= 1;
    });
  }
  const isAdmitted = window.permits > 0;
  if (isAdmitted) window.permits -= 1;
  const seconds = Math.max(0, window.endsAtMs - performance.now()) / 1000;
  return { isAdmitted, limit, left: window.permits + window.leftElsewhere, seconds };
}

/** What this process holds of a window and has not used. */
export function unused(key: string): number {
  return kept.careerAdvisorRates?.get(key)?.permits ?? 0;
}

/** Lets go of what this process was given under these keys. */
export function forgetHere(keys: string[]): void {
  for (const key of keys) kept.careerAdvisorRates?.delete(key);
}

function windowOf(key: string): Window {
  kept.careerAdvisorRates ??= new Map();
  const windows = kept.careerAdvisorRates;
  const known = windows.get(key);
  if (known && (isOpen(known) || known.asking)) return known;
  if (windows.size >= MOST_WINDOWS || performance.now() >= dropsClosedAtMs) dropClosed(windows);
  const window = { permits: 0, leftElsewhere: 1, endsAtMs: 0, waiting: 0, asking: undefined };
  windows.set(key, window);
  return window;
}

function isOpen({ endsAtMs }: Window): boolean {
  return performance.now() < endsAtMs;
}

function isSpent(window: Window): boolean {
  return isOpen(window) && window.permits === 0 && window.leftElsewhere === 0;
}

async function ask(window: Window, key: string, limit: number): Promise<void> {
  const share = Math.max(1, Math.floor(limit / SHARES));
  // Whoever asks in the same moment is asked for as well.
  await Promise.resolve();
  const wanted = Math.max(share, window.waiting);
  const asked = { key: hashOf(key), wanted, limit, windowSeconds: WINDOW_SECONDS };
  // Ours must not last longer than the database's.
  const askedAtMs = performance.now();
  const given = await asSystem((tx) => takePermits(tx, asked));
  // Of a row that another process made meanwhile nothing is known yet: the next look sees it.
  if (!given) return;
  window.permits = given.given;
  window.leftElsewhere = Math.max(0, limit - given.taken);
  window.endsAtMs = askedAtMs + given.endsInSeconds * 1000;
}

function dropClosed(windows: Map<string, Window>): void {
  dropsClosedAtMs = performance.now() + WINDOW_SECONDS * 1000;
  for (const [key, window] of windows) if (!isOpen(window) && !window.asking) windows.delete(key);
  if (windows.size >= MOST_WINDOWS) windows.clear();
}
