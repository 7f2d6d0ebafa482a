import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { markSeen, standingSession } from "@/lib/users/identity/sessions.sql";
import type { Visit } from "@/lib/visit";

/** How long a process believes what it read: a session that was ended elsewhere is refused here after so long at most. */
const BELIEVED_MS = 1_000;
const MOST_KNOWN = 10_000;

type Role = Actor["role"] | null;
const kept = globalThis as typeof globalThis & {
  careerAdvisorSessions?: Map<string, { userId: string; role: Role; until: number }>;
};

/** The role of the person whose session this is; null when it was ended or is over, or the account is gone. */
export async function roleInSession(userId: string, sessionId: string, { address }: Visit): Promise<Role> {
  kept.careerAdvisorSessions ??= new Map();
  const known = kept.careerAdvisorSessions.get(sessionId);
  if (known && known.userId === userId && known.until > Date.now()) return known.role;
  const until = Date.now() + BELIEVED_MS;
  const stored = await asSystem(async (tx) => {
    const session = await standingSession(tx, userId, sessionId);
    if (session?.isStale) await markSeen(tx, userId, sessionId, address);
    return session?.role;
  });
  const role = stored === undefined ? null : stored === "admin" ? "admin" : "user";
  if (kept.careerAdvisorSessions.size > MOST_KNOWN) kept.careerAdvisorSessions.clear();
  kept.careerAdvisorSessions.set(sessionId, { userId, role, until });
  return role;
}

/** Makes this process ask again whose sessions these are. */
export function forgetSessions(userId: string): void {
  for (const [id, known] of kept.careerAdvisorSessions ?? []) {
    if (known.userId === userId) kept.careerAdvisorSessions?.delete(id);
  }
}
