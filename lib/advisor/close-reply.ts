import type { Actor } from "@/lib/actor";
import type { LiveReply } from "@/lib/advisor/live-reply";
import { patiently, persist } from "@/lib/advisor/patience";
import { finishReply, getMessage } from "@/lib/conversations";
import { DomainError } from "@/lib/errors";

/** The last try comes 27 s after the first. */
const ATTEMPTS = 11;
const READ_ATTEMPTS = 3;

type Ending = Omit<Parameters<typeof finishReply>[2], "text">;

/** Stores a reply in its final state and tells the listeners which one stands in the table. */
export async function closeReply(actor: Actor, live: LiveReply, ending: Ending): Promise<void> {
  if (live.text) live.push({ type: "text-end", id: live.replyId });
  const isOurs = await persist(live, ATTEMPTS, () =>
    finishReply(actor, live.replyId, { ...ending, text: live.storable, isUnsourced: live.isUnsourced }),
  );
  const status = isOurs ? ending.status : await storedStatus(actor, live);
  live.push({ type: "data-status", data: { status } });
  if (ending.status !== "failed") live.push({ type: "finish" });
}

/**
 * The state in which the reply was found: another process ended it, or we did and the database's word on it was lost. A
 * deleted one counts as stopped; one that could not be ended runs out of its lease and is given up.
 */
async function storedStatus(actor: Actor, live: LiveReply): Promise<Ending["status"]> {
  try {
    const { status } = await patiently(live, READ_ATTEMPTS, () =>
      getMessage(actor, live.conversationId, live.replyId),
    );
    return status === "streaming" ? "interrupted" : status;
  } catch (error) {
    return error instanceof DomainError && error.code === "not_found" ? "stopped" : "interrupted";
  }
}
