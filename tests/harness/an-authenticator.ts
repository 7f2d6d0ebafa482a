import { TOTP } from "otpauth";
import { asSystem } from "@/lib/db/as-user";
import { seal } from "@/lib/seal";
import { confirmTotp } from "@/lib/users";
import { beginFactor } from "@/lib/users/identity/second-factor.sql";
import { factorPlace } from "@/lib/users/identity/take-code";
import { newSecret } from "@/lib/users/identity/totp";

const STEP_MS = 30_000;

/** Codes of a secret: `stepsAhead` of now. One step ahead is taken as well as now's, and is not used by what came before. */
export function codeOf(secret: string, stepsAhead = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + stepsAhead * STEP_MS });
}

/** A second factor of this person's, turned on by the code of the step before this one: now's and the next one's are left. */
export async function aSecondFactor(actor: { userId: string; role: "user" }) {
  const secret = newSecret();
  await asSystem((tx) => beginFactor(tx, actor.userId, seal(secret, factorPlace(actor.userId))));
  const confirm = () => confirmTotp(actor, { code: codeOf(secret, -1) });
  // Between making a code and reading it half a minute may begin.
  const { recovery_codes } = await confirm().catch(confirm);
  return { secret, recoveryCodes: recovery_codes };
}
