import { embedWhatIsLeft } from "@/lib/advisor/embed-what-is-left";
import { endTemporary } from "@/lib/advisor/end-temporary";
import { isDeadOwner } from "@/lib/advisor/lease";
import { liveReplyIds } from "@/lib/advisor/live-replies";
import { summarizeWhatIsLeft } from "@/lib/advisor/summarize-what-is-left";
import { warmEmbeddings } from "@/lib/ai/embedding/embeddings";
import { interruptDeadReplies } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";
import { describeError, log } from "@/lib/log";

const SWEEP_MS = 10_000;
/** Reads of every conversation how far it is summarised. */
const SUMMARY_SWEEP_MS = 60_000;

/**
 * What a process does before and while it serves: gives up the replies that its predecessor left half written, and makes
 * the vectors that a crash or a change of model left undone.
 */
export async function startAdvisor(): Promise<void> {
  const interrupted = await interruptDeadReplies({
    isDead: (owner) => isDeadOwner(owner, { isStart: true }),
  });
  if (interrupted > 0) log().info({ interrupted }, "replies of an earlier run are marked interrupted");
  // Apart from each other: embedding everything anew may take hours.
  void sweepAgainAndAgain(interruptTheDead);
  void sweepAgainAndAgain(async () => void (await endTemporary()));
  let mayBeBehind = true;
  warmEmbeddings()
    .catch((error) => log().error({ error: describeError(error) }, "embedding model is not ready"))
    .finally(() => {
      void sweepAgainAndAgain(async () => {
        mayBeBehind = await embedWhatIsLeft({ whole: mayBeBehind });
      });
      void sweepAgainAndAgain(summarizeWhatIsLeft, SUMMARY_SWEEP_MS);
    });
}

async function interruptTheDead(): Promise<void> {
  const isDead = (owner: string) => isDeadOwner(owner, { isStart: false });
  await interruptDeadReplies({ isDead, spare: liveReplyIds() });
}

/** The next sweep waits for the end of this one. */
async function sweepAgainAndAgain(sweep: () => Promise<void>, pauseMs = SWEEP_MS): Promise<void> {
  if (isDraining()) return;
  try {
    await sweep();
  } catch (error) {
    log().warn({ error: describeError(error) }, "sweep failed; the next one tries again");
  }
  setTimeout(() => void sweepAgainAndAgain(sweep, pauseMs), pauseMs).unref();
}
