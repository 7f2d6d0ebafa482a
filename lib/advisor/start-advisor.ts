import { leaseOwner } from "@/lib/advisor/lease";
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
  const interrupted = await interruptDeadReplies(leaseOwner());
  if (interrupted > 0) log().info({ interrupted }, "replies of an earlier run are marked interrupted");
  warmEmbeddings()
    .then(() => sweep({ whole: true }))
    .catch((error) => log().error({ error: describeError(error) }, "embedding model is not ready"));
  setInterval(() => void sweep({ whole: false }), SWEEP_MS).unref();
}

async function sweep({ whole }: { whole: boolean }): Promise<void> {
  if (isDraining()) return;
  try {
    await interruptDeadReplies();
    const people = await peopleToEmbed({ whole });
    for (const userId of people.messages) remember(userId);
    for (const userId of people.profiles) await refreshProfileEmbedding({ userId });
  } catch (error) {
    log().warn({ error: describeError(error) }, "sweep failed; the next one tries again");
  }
}
