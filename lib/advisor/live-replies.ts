import { LiveReply } from "@/lib/advisor/live-reply";
import { tellReply } from "@/lib/advisor/tell-reply";
import { startDraining } from "@/lib/draining";

// Next bundles pages, handlers and instrumentation apart: one registry for all of them.
const kept = globalThis as typeof globalThis & { careerAdvisorReplies?: Map<string, LiveReply> };

function replies(): Map<string, LiveReply> {
  kept.careerAdvisorReplies ??= new Map();
  return kept.careerAdvisorReplies;
}

export function openLiveReply(userId: string, conversationId: string, replyId: string): LiveReply {
  const live = new LiveReply(userId, conversationId, replyId);
  replies().set(replyId, live);
  void live.finished.then(() => replies().delete(replyId));
  void tellReply(live);
  return live;
}

/** The running reply of this conversation in this process, if it is this person's. */
export function liveReplyIn(userId: string, conversationId: string): LiveReply | undefined {
  return [...replies().values()].find(
    (live) => live.conversationId === conversationId && live.userId === userId,
  );
}

export function liveReply(userId: string, replyId: string): LiveReply | undefined {
  const live = replies().get(replyId);
  return live?.userId === userId ? live : undefined;
}

/** The ids of all replies that this process writes. */
export function liveReplyIds(): string[] {
  return [...replies().keys()];
}

/** Ends a person's running replies, in one conversation or in all, whose rows are gone: nothing more is stored. */
export function abandonReplies(userId: string, conversationId?: string): void {
  for (const live of replies().values()) {
    const isMeant = live.userId === userId && (conversationId ?? live.conversationId) === live.conversationId;
    if (isMeant) live.abandon();
  }
}

/**
 * Takes no new work, lets running replies finish for `graceMs`, and ends those that do not as `interrupted`, their part
 * kept.
 */
export async function drainReplies(graceMs: number): Promise<void> {
  startDraining();
  const running = () => Promise.all([...replies().values()].map((live) => live.finished));
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([running(), grace]);
  clearTimeout(timer);
  for (const live of replies().values()) live.stopping.abort("shutdown");
  await Promise.race([running(), new Promise((resolve) => setTimeout(resolve, 3_000))]);
}
