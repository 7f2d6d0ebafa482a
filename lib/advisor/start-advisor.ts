import { askForWhatIsLeft } from "@/lib/advisor/ask-for-what-is-left";
import { interruptSilentReplies } from "@/lib/advisor/interrupt-silent-replies";
import { warmEmbeddings } from "@/lib/ai/embedding/embeddings";
import { isDraining } from "@/lib/draining";
import { describeError, log } from "@/lib/log";

/** A reply is known to be dead soon after its lease: no schedule of jobs comes so often. */
const SWEEP_MS = 10_000;

/**
 * What a process does before and while it serves: gives up the replies that its predecessor left half written, and asks
 * for what a crash or a change of model left undone.
 */
export async function startAdvisor(): Promise<void> {
  const interrupted = await interruptSilentReplies({ isStart: true });
  if (interrupted > 0) log().info({ interrupted }, "replies of an earlier run are marked interrupted");
  void interruptAgainAndAgain();
  warmEmbeddings()
    .then(askForWhatIsLeft)
    .catch((error) =>
      log().error({ error: describeError(error) }, "embedding model is not ready; the next sweep asks"),
    );
}

/** The next sweep waits for the end of this one. */
async function interruptAgainAndAgain(): Promise<void> {
  if (isDraining()) return;
  try {
    await interruptSilentReplies();
  } catch (error) {
    log().warn({ error: describeError(error) }, "sweep failed; the next one tries again");
  }
  setTimeout(() => void interruptAgainAndAgain(), SWEEP_MS).unref();
}
