import { liveReplyIds } from "@/lib/advisor/live-replies";
import { interruptDeadReplies } from "@/lib/conversations";
import { hasEnded } from "@/lib/process-name";

/** Gives up replies whose process died or fell silent, but those that are written here. Returns how many. */
export async function interruptSilentReplies(): Promise<number> {
  return interruptDeadReplies({
    isDead: (owner) => hasEnded(owner, { isStart: false }),
    spare: liveReplyIds(),
  });
}
