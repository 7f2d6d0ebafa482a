import { createHash } from "node:crypto";
import { asSystem, type Tx } from "@/lib/db/as-user";
import { isThisMachine, networkOf } from "@/lib/network-of";
import { deleteOverWindows } from "@/lib/rates/rates.sql";
import { tooMany } from "@/lib/too-many";
import { ADDRESS, type Pace } from "@/lib/users/identity/pauses";
import { deleteOldResets } from "@/lib/users/identity/resets.sql";
import {
  blockFor,
  countTry,
  deleteOldTries,
  forgetTry,
  secondsBlocked,
  takeBackTry,
} from "@/lib/users/identity/tries.sql";

/** Something that is tried: at which pace, and whose. */
export interface Try {
  pace: Pace;
  /** An e-mail, an address; null where it is not known, and not counted. */
  of: string | null;
}

/** A sign-in counts for the place it comes from, but for this machine: whoever comes through a proxy here would share it. */
export function tryFrom(address: string | null): Try {
  const isCounted = address !== null && !isThisMachine(address);
  return { pace: ADDRESS, of: isCounted ? networkOf(address) : null };
}

/**
 * Counts a try before it is made, for all processes together. Throws `limit_exceeded`, with the seconds to wait, when one of
 * these is not allowed at the moment; then none is counted. Returns the seconds until the next try, should this one fail.
 */
export async function takeTries(tries: Try[]): Promise<number> {
  return asSystem(async (tx) => {
    let longest = 0;
    for (const each of tries) longest = Math.max(longest, await takeTry(tx, each));
    return longest;
  });
}

async function takeTry(tx: Tx, { pace, of }: Try): Promise<number> {
  if (of === null) return 0;
  const key = keyOf(pace, of);
  const count = await countTry(tx, key, pace.heldMinutes);
  if (count === undefined) throw tooMany("tries", await secondsBlocked(tx, key));
  const pause = pace.pauseAfter(count);
  if (pause > 0) await blockFor(tx, key, pause);
  return pause;
}

/** A try that went well: of the account nothing is held against anybody, of an address this one is not. */
export async function settleTries(
  tx: Tx,
  { account, address }: { account: Try; address: Try },
): Promise<void> {
  if (account.of !== null) await forgetTry(tx, keyOf(account.pace, account.of));
  await giveBackTry(tx, address);
}

/** A try that is no failure: it is not counted any more, and a pause that it began is over. */
export async function giveBackTry(tx: Tx, { pace, of }: Try): Promise<void> {
  if (of !== null) await takeBackTry(tx, keyOf(pace, of));
}

/** Nothing is held against this one any more. */
export async function forgetTriesOf(tx: Tx, { pace, of }: { pace: Pace; of: string }): Promise<void> {
  await forgetTry(tx, keyOf(pace, of));
}

/** Forgets tries that are a day old, mailed ways in that are over, and the minutes that requests were counted in. Returns how many. */
export async function forgetTries(): Promise<number> {
  return asSystem(
    async (tx) => (await deleteOldTries(tx)) + (await deleteOldResets(tx)) + (await deleteOverWindows(tx)),
  );
}

function keyOf({ kind }: Pace, of: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(`${kind} ${of.toLowerCase()}`).digest());
}
