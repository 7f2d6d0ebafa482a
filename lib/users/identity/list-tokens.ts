import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { ApiToken } from "@/lib/users/identity/contract";
import { presentToken } from "@/lib/users/identity/present-token";

/** The person's tokens, the newest first; those that are over too, so that nobody wonders where they went. */
export async function listTokens(actor: Actor): Promise<ApiToken[]> {
  const rows = await readAsUser(actor, (tx) =>
    tx.apiToken.findMany({ where: { userId: actor.userId }, orderBy: { id: "desc" } }),
  );
  return rows.map(presentToken);
}
