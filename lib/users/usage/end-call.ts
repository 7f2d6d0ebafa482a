import { asSystem } from "@/lib/db/as-user";
import type { Call } from "@/lib/users/usage/begin-call";
import { callsLeftRunning, type EndOfCall, updateCall } from "@/lib/users/usage/calls.sql";
import { priceOf } from "@/lib/users/usage/price-of";
import { settle } from "@/lib/users/usage/spending.sql";

/** How a call went; tokens as the model counted them, or as they are thought to be. */
export type Took = Omit<EndOfCall, "costMicros">;

/** Longer than any call may last. */
const LOST_AFTER_MINUTES = 30;

/** Notes what a call took, in the place of what was held for it. A second time it does nothing. */
export async function endCall({ id, userId, model }: Call, took: Took): Promise<void> {
  await close(userId, id, { ...took, costMicros: costOf({ model }, took) });
}

/** Millionths of a US dollar; null where no price is known. */
export function costOf({ model }: Pick<Call, "model">, took: Pick<Took, "inputTokens" | "outputTokens">) {
  return priceOf(model, { input: took.inputTokens, output: took.outputTokens });
}

/**
 * Gives back what was held for calls whose process died: nobody knows what they took, and it counts as nothing. Returns how
 * many.
 */
export async function giveUpLostCalls(): Promise<number> {
  const lost = await asSystem((tx) => callsLeftRunning(tx, LOST_AFTER_MINUTES));
  const nothing = { errorCode: null, inputTokens: 0, outputTokens: 0, isEstimated: true, costMicros: 0 };
  for (const { userId, id } of lost) {
    await close(userId, id, { outcome: "lost", ...nothing, firstTokenMs: null, durationMs: null });
  }
  return lost.length;
}

async function close(userId: string, id: string, end: EndOfCall): Promise<void> {
  await asSystem(async (tx) => {
    const held = await updateCall(tx, userId, id, end);
    if (!held) return;
    const tokens = end.inputTokens + end.outputTokens - held.reservedTokens;
    const micros = (end.costMicros ?? 0) - held.reservedMicros;
    await settle(tx, { userId, startedAt: held.startedAt, tokens, micros });
  });
}
