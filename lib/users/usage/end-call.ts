import { asSystem, type Tx } from "@/lib/db/as-user";
import type { Call } from "@/lib/users/usage/begin-call";
import { type EndOfCall, loseCallsOlderThan, runningCallOf, updateCall } from "@/lib/users/usage/calls.sql";
import { priceOf } from "@/lib/users/usage/price-of";
import { settle } from "@/lib/users/usage/spending.sql";

/** How a call went; tokens as the model counted them, or as they are thought to be. */
export type Took = Omit<EndOfCall, "costMicros">;

/**
 * Longer than a call lasts by default, and so short that with the sweep's minute nothing is held longer than five. One that
 * was only slow says in the end what it took.
 */
const LOST_AFTER_MINUTES = 4;

/** A reply whose process died, and what it had taken until then: reckoned by length. */
export interface LostReply {
  userId: string;
  replyId: string;
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar; null where no price is known. */
  costMicros: number | null;
}

/**
 * Notes what a call took, in the place of what was held for it, or of what was reckoned when it was taken for lost. A second
 * time it does nothing.
 */
export async function endCall({ id, userId, model }: Call, took: Took): Promise<void> {
  await close(userId, id, { ...took, costMicros: costOf({ model }, took) });
}

/** Millionths of a US dollar; null where no price is known. */
export function costOf({ model }: Pick<Call, "model">, took: Pick<Took, "inputTokens" | "outputTokens">) {
  return priceOf(model, { input: took.inputTokens, output: took.outputTokens });
}

/**
 * Books calls whose process died, as estimated: those of `replies` as what these had taken, others, once they are older than
 * any call, as what was held for them, for the provider counts what it read and said. Each once, whoever looks. Returns how
 * many.
 */
export async function giveUpLostCalls(replies: LostReply[] = []): Promise<number> {
  let lost = 0;
  for (const reply of replies) if (await loseReply(reply)) lost += 1;
  return lost + (await asSystem((tx) => loseCallsOlderThan(tx, LOST_AFTER_MINUTES)));
}

/** False when its call has ended. */
async function loseReply({ userId, replyId, ...reckoned }: LostReply): Promise<boolean> {
  const unknown = { errorCode: null, firstTokenMs: null, durationMs: null };
  return asSystem(async (tx) => {
    const id = await runningCallOf(tx, userId, replyId);
    if (!id) return false;
    return closeIn(tx, userId, id, { outcome: "lost", isEstimated: true, ...unknown, ...reckoned });
  });
}

async function close(userId: string, id: string, end: EndOfCall): Promise<void> {
  await asSystem((tx) => closeIn(tx, userId, id, end));
}

async function closeIn(tx: Tx, userId: string, id: string, end: EndOfCall): Promise<boolean> {
  const held = await updateCall(tx, userId, id, end);
  if (!held) return false;
  const tokens = end.inputTokens + end.outputTokens - held.reservedTokens;
  const micros = (end.costMicros ?? 0) - held.reservedMicros;
  await settle(tx, { userId, startedAt: held.startedAt, tokens, micros });
  return true;
}
