import type { Actor } from "@/lib/actor";
import { refreshProfileEmbedding } from "@/lib/advisor/refresh-profile-embedding";
import { describeError, log } from "@/lib/log";

const running = new Map<string, { isAskedAgain: boolean }>();

/** The profile's vector follows in the background, once for many changes, and by the sweep if this process dies first. */
export function refreshProfileSoon({ userId }: Pick<Actor, "userId">): void {
  const run = running.get(userId);
  if (run) run.isAskedAgain = true;
  else void refresh(userId);
}

async function refresh(userId: string): Promise<void> {
  const run = { isAskedAgain: true };
  running.set(userId, run);
  try {
    while (run.isAskedAgain) {
      run.isAskedAgain = false;
      await refreshProfileEmbedding({ userId });
    }
  } catch (error) {
    log().warn({ error: describeError(error) }, "the profile waits for its vector");
  } finally {
    running.delete(userId);
  }
}
