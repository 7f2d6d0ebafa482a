import type { Actor } from "@/lib/actor";
import { embeddingModel, embeddingStatus, embedPassages, type Passage } from "@/lib/ai/embedding/embeddings";
import { markRefused, type Pending, pendingMessages } from "@/lib/conversations/embeddings.sql";
import { keepMissingWords } from "@/lib/conversations/keep-missing-words";
import { keepPassages } from "@/lib/conversations/keep-passages";
import { asUser, readAsUser } from "@/lib/db/as-user";
import { isDraining } from "@/lib/draining";
import { announce } from "@/lib/events/announce";
import { sendSoon } from "@/lib/events/keep-sending";
import { describeError, log } from "@/lib/log";

const AT_ONCE = 20;

/**
 * Gives every finished message of the actor its vectors and its words, oldest first, and returns how many it did. Reads
 * the state ("messages without vectors of this model", "without words"), so a lost or repeated call does no harm. A text that cannot be embedded
 * is left to a job of its own and holds up no other. `questions` holds vectors that recall already made, by message id: their replies have
 * begun, while another message whose reply has not is left to that reply. Throws `unavailable` without a model.
 */
export async function embedPendingMessages(
  actor: Pick<Actor, "userId">,
  questions: Map<string, number[]> = new Map(),
): Promise<number> {
  const model = embeddingModel().id;
  let done = 0;
  for (;;) {
    const choice = { limit: AT_ONCE, begun: [...questions.keys()] };
    const pending = await readAsUser(actor, (tx) => pendingMessages(tx, actor.userId, model, choice));
    let hasChanged = false;
    for (const message of pending) {
      const passages = await passagesOf(message, questions.get(message.id));
      questions.delete(message.id);
      if (!passages) {
        await setAside(actor, message, model);
        continue;
      }
      if (!(await keepPassages(actor, message, model, passages))) hasChanged = true;
      done += 1;
    }
    // What was stored since has a job of its own.
    if (pending.length < AT_ONCE && !hasChanged) break;
  }
  await keepMissingWords(actor);
  return done;
}

/** Undefined when this text failed while others may not; throws when there is, or soon will be, no model for any. */
async function passagesOf(message: Pending, queryVector?: number[]): Promise<Passage[] | undefined> {
  try {
    return await embedPassages(message.text, queryVector ? { queryVector } : {});
  } catch (error) {
    if (isDraining() || embeddingStatus() === "failed") throw error;
    log().warn({ message: message.id, error: describeError(error) }, "a message is set aside");
    return undefined;
  }
}

/** Announced before it is marked: a crash between the two has it announced again, as the same event. */
async function setAside({ userId }: Pick<Actor, "userId">, message: Pending, model: string): Promise<void> {
  const event = {
    name: "memory/message.refused" as const,
    data: { user_id: userId, message_id: message.id },
  };
  await announce([{ event, once: `refused ${message.id} ${model}` }]);
  await asUser({ userId }, (tx) => markRefused(tx, userId, message, model));
  sendSoon();
}
