import { noteAct } from "@/lib/audit/note-act";
import type { Tx } from "@/lib/db/as-user";
import { unseal } from "@/lib/seal";
import {
  factorOf,
  recoveryCodesLeft,
  takeRecoveryCode,
  takeStep,
} from "@/lib/users/identity/second-factor.sql";
import { hashRecoveryCode, stepOf } from "@/lib/users/identity/totp";

/** Where a person's secret is sealed for. */
export function factorPlace(userId: string): string {
  return `second factor of ${userId}`;
}

/** Whether codes are asked of this person. */
export async function asksCode(tx: Tx, userId: string): Promise<boolean> {
  return (await factorOf(tx, userId))?.isConfirmed ?? false;
}

/**
 * Uses a code of the authenticator, or a recovery code. Each is good once, in whatever process it comes: false when it is not
 * right, or was used.
 */
export async function takeCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const factor = await factorOf(tx, userId);
  if (!factor) return false;
  const step = stepOf(unseal(factor.secret, factorPlace(userId)), code);
  if (step !== null) return takeStep(tx, userId, step);
  if (!(await takeRecoveryCode(tx, userId, hashRecoveryCode(code)))) return false;
  const left = await recoveryCodesLeft(tx, userId);
  await noteAct(tx, { action: "totp.recovery_used", actorId: userId, detail: { left } });
  return true;
}
