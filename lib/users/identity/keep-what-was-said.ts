import type { Tx } from "@/lib/db/as-user";
import type { IdentityGiven } from "@/lib/identity-given";
import { seal } from "@/lib/seal";
import { markIdentityUsed } from "@/lib/users/identity/identities.sql";

/** The address by which the person knows their account there; and the provider's token, sealed for this identity alone. */
export async function keepWhatWasSaid(
  tx: Tx,
  { userId, identityId }: { userId: string; identityId: string },
  { email, token }: IdentityGiven,
): Promise<void> {
  await markIdentityUsed(tx, identityId, {
    email,
    token: token && seal(token.text, `identity ${identityId} of ${userId}`),
    tokenExpiresAt: token?.expiresAt ?? null,
  });
}
