import { asSystem } from "@/lib/db/as-user";

const TRUSTED_MS = 30_000;
const kept = globalThis as typeof globalThis & {
  careerAdvisorSessions?: Map<string, { version: number | null; until: number }>;
};

/** Whether this person still exists and has not ended their sessions since `version`; known for up to 30 s. */
export async function sessionStands(userId: string, version: number): Promise<boolean> {
  kept.careerAdvisorSessions ??= new Map();
  const known = kept.careerAdvisorSessions.get(userId);
  if (known && known.until > Date.now()) return known.version === version;
  const row = await asSystem((tx) =>
    tx.user.findFirst({ where: { id: userId }, select: { sessionVersion: true } }),
  );
  if (kept.careerAdvisorSessions.size > 10_000) kept.careerAdvisorSessions.clear();
  kept.careerAdvisorSessions.set(userId, {
    version: row?.sessionVersion ?? null,
    until: Date.now() + TRUSTED_MS,
  });
  return row?.sessionVersion === version;
}

export function forgetSession(userId: string): void {
  kept.careerAdvisorSessions?.delete(userId);
}
