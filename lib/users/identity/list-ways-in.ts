import type { Actor } from "@/lib/actor";
import { asSystem, readAsUser } from "@/lib/db/as-user";
import { Provider, type WaysIn } from "@/lib/users/identity/contract";
import { hasPassword } from "@/lib/users/identity/identities.sql";

/** How the person can sign in: by a password or not, and by which of the providers. */
export async function listWaysIn(actor: Actor): Promise<WaysIn> {
  const select = { id: true, provider: true, email: true, createdAt: true, lastUsedAt: true };
  const rows = await readAsUser(actor, (tx) =>
    tx.identity.findMany({ where: { userId: actor.userId }, orderBy: { provider: "asc" }, select }),
  );
  return {
    has_password: await asSystem((tx) => hasPassword(tx, actor.userId)),
    identities: rows.map((row) => ({
      id: row.id,
      provider: Provider.parse(row.provider),
      email: row.email,
      connected_at: row.createdAt.toISOString(),
      last_used_at: row.lastUsedAt?.toISOString() ?? null,
    })),
  };
}
