import type { Actor } from "@/lib/actor";
import { embeddingModel, embeddingStatus, embedPassages } from "@/lib/ai/embedding/embeddings";
import { clearRefusal, markRefused, type Pending, refusedMessage } from "@/lib/conversations/embeddings.sql";
import { keepPassages } from "@/lib/conversations/keep-passages";
import { asUser, readAsUser } from "@/lib/db/as-user";
import { isDraining } from "@/lib/draining";
import { publish } from "@/lib/events/publish";

/**
 * Tries one message that could not be embedded among the others; true when it has its vectors now or needs none any more.
 * Throws `unavailable` when it fails again, and then it counts as refused again.
 */
export async function embedRefusedMessage(actor: Pick<Actor, "userId">, id: string): Promise<true> {
  const model = embeddingModel().id;
  const message = await readAsUser(actor, (tx) => refusedMessage(tx, actor.userId, id, model));
  if (message) await keepPassages(actor, message, model, await passagesOf(actor, message, model));
  return true;
}

async function passagesOf({ userId }: Pick<Actor, "userId">, message: Pending, model: string) {
  try {
    return await embedPassages(message.text);
  } catch (error) {
    const isOfThisText = !isDraining() && embeddingStatus() !== "failed";
    if (isOfThisText) await asUser({ userId }, (tx) => markRefused(tx, userId, message, model));
    throw error;
  }
}

/**
 * Has a refused message tried again by its own job, which takes the place of the parked one. Nothing for one that is not,
 * or not the actor's.
 */
export async function retryRefusedMessage({ userId }: Actor, id: string): Promise<void> {
  await asUser({ userId }, async (tx) => {
    if (!(await clearRefusal(tx, userId, id))) return;
    const data = { user_id: userId, message_id: id };
    await publish(tx, userId, { name: "memory/message.refused", data });
  });
}
