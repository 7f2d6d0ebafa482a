import { liveReplyIds } from "@/lib/advisor/live-replies";
import { interruptDeadReplies } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";
import { hasEnded } from "@/lib/process-name";
import { giveUpLostCalls } from "@/lib/users";

/**
 * Gives up replies whose process died or fell silent, but those that are written here, and books what they had taken.
 * `isStart`: this process has begun nothing yet. Returns how many.
 */
export async function interruptSilentReplies({ isStart } = { isStart: false }): Promise<number> {
  const replies = await interruptDeadReplies({
    isDead: (owner) => hasEnded(owner, { isStart }),
    spare: liveReplyIds(),
  });
  const known = replies.flatMap(({ userId, id, usage }) => {
    if (!usage) return [];
    const { inputTokens, outputTokens, costMicros } = usage;
    return [{ userId, replyId: id, inputTokens, outputTokens, costMicros }];
  });
  // What cannot be booked now is booked as what was held, later.
  if (known.length > 0) {
    await giveUpLostCalls(known).catch((error) =>
      log().warn({ error: describeError(error) }, "what interrupted replies took is not booked yet"),
    );
  }
  return replies.length;
}
