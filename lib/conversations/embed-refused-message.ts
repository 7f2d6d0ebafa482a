import type { Actor } from "@/lib/actor";
import { embeddingModel, embedPassages } from "@/lib/ai/embedding/embeddings";
import { clearRefusal, refusedMessage } from "@/lib/conversations/embeddings.sql";
import { keepPassages } from "@/lib/conversations/keep-passages";
import { asUser, readAsUser } from "@/lib/db/as-user";
import { publish } from "@/lib/events/publish";

/**
 * Tries one message that could not be embedded among the others; true when it has its vectors now or needs none any more.
 * Throws `unavailable` when it fails again.
 */
export async function embedRefusedMessage(actor: Pick<Actor, "userId">, id: string): Promise<true> {
  const model = embeddingModel().id;
  const message = await readAsUser(actor, (tx) => refusedMessage(tx, actor.userId, id, model));
  if (message) await keepPassages(actor, message, model, await embedPassages(message.text));
  return true;
}

/** Has a refused message tried again with what else is left. Nothing for one that is not, or not the actor's. */
export async function retryRefusedMessage({ userId }: Actor, id: string): Promise<void> {
  await asUser({ userId }, async (tx) => {
    if (!(await clearRefusal(tx, userId, id))) return;
    await publish(tx, userId, { name: "memory/work.left", data: { user_id: userId } });
  });
}
