import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { seal } from "@/lib/seal";
import { getMe } from "@/lib/users/get-me";
import type { BeginTotp, BegunTotp } from "@/lib/users/identity/contract";
import { provePassword } from "@/lib/users/identity/prove-oneself";
import { beginFactor } from "@/lib/users/identity/second-factor.sql";
import { factorPlace } from "@/lib/users/identity/take-code";
import { newSecret, uriOf } from "@/lib/users/identity/totp";

/**
 * A secret for an authenticator, shown this once; codes are asked for when the first one is confirmed. Throws `invalid` on
 * `current_password`, which whoever has one proves; `conflict` when there is a second factor; `limit_exceeded`.
 */
export async function beginTotp(actor: Actor, { current_password }: BeginTotp): Promise<BegunTotp> {
  await provePassword(actor.userId, current_password);
  const { email } = await getMe(actor);
  const secret = newSecret();
  const sealed = seal(secret, factorPlace(actor.userId));
  const isBegun = await asSystem((tx) => beginFactor(tx, actor.userId, sealed));
  if (!isBegun) {
    throw new DomainError("conflict", "You have a second factor: turn it off before you set up another.");
  }
  return { secret, uri: uriOf(secret, email) };
}
