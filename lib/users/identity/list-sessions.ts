import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Session } from "@/lib/users/identity/contract";

const MOST = 100;

/** Where the person is signed in: the session that asks first, then the others by when they were seen. */
export async function listSessions(actor: Actor): Promise<Session[]> {
  const where = { userId: actor.userId, expiresAt: { gt: new Date() } };
  const rows = await readAsUser(actor, (tx) =>
    tx.session.findMany({ where, orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }], take: MOST }),
  );
  const sessions = rows.map((row) => ({
    id: row.id,
    device: row.device,
    address: row.address,
    current: row.id === actor.sessionId,
    created_at: row.createdAt.toISOString(),
    last_seen_at: row.lastSeenAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
  }));
  return sessions.sort((a, b) => Number(b.current) - Number(a.current));
}
