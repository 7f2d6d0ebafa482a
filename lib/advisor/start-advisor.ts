import { isDeadOwner } from "@/lib/advisor/lease";
import { liveReplyIds } from "@/lib/advisor/live-replies";
import { refreshProfileEmbedding } from "@/lib/advisor/refresh-profile-embedding";
import { remember } from "@/lib/advisor/remember";
import { warmEmbeddings } from "@/lib/ai/embedding/embeddings";
import { interruptDeadReplies, peopleToEmbed } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";
import { describeError, log } from "@/lib/log";

const SWEEP_MS = 10_000;

/**
 * What a process does before and while it serves: gives up the replies that its predecessor left half written, and makes
 * the vectors that a crash or a change of model left undone.
 */
export async function startAdvisor(): Promise<void> {
  const interrupted = await interruptDeadReplies({
    isDead: (owner) => isDeadOwner(owner, { isStart: true }),
  });
  if (interrupted > 0) log().info({ interrupted }, "replies of an earlier run are marked interrupted");
  warmEmbeddings()
    .then(() => sweep({ whole: true }))
    .catch((error) => log().error({ error: describeError(error) }, "embedding model is not ready"));
  setInterval(() => void sweep({ whole: false }), SWEEP_MS).unref();
}

async function sweep({ whole }: { whole: boolean }): Promise<void> {
  if (isDraining()) return;
  try {
    const isDead = (owner: string) => isDeadOwner(owner, { isStart: false });
    await interruptDeadReplies({ isDead, spare: liveReplyIds() });
    const people = await peopleToEmbed({ whole });
    for (const userId of people.messages) remember(userId);
    for (const userId of people.profiles) await refreshOne(userId);
  } catch (error) {
    log().warn({ error: describeError(error) }, "sweep failed; the next one tries again");
  }
}

/** One person's trouble (an account deleted at this moment) does not keep the others waiting. */
async function refreshOne(userId: string): Promise<void> {
  await refreshProfileEmbedding({ userId }).catch((error) =>
    log().warn({ error: describeError(error) }, "a profile waits for its vector"),
  );
}
