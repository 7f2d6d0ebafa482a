import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { Provider, type WaysIn } from "@/lib/users/identity/contract";
import { hasPassword, identitiesOf } from "@/lib/users/identity/identities.sql";
import { factorSince, recoveryCodesLeft } from "@/lib/users/identity/second-factor.sql";

/** How the person can sign in: by a password or not, by which of the providers, and with a second factor or not. */
export async function listWaysIn({ userId }: Pick<Actor, "userId">): Promise<WaysIn> {
  return asSystem(async (tx) => {
    const identities = await identitiesOf(tx, userId);
    const since = await factorSince(tx, userId);
    return {
      has_password: await hasPassword(tx, userId),
      identities: identities.map((row) => ({
        id: row.id,
        provider: Provider.parse(row.provider),
        email: row.email,
        connected_at: row.createdAt.toISOString(),
        last_used_at: row.lastUsedAt?.toISOString() ?? null,
      })),
      second_factor: since && {
        since: since.toISOString(),
        recovery_codes_left: await recoveryCodesLeft(tx, userId),
      },
    };
  });
}
