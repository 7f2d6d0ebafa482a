import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { peopleToEmbed } from "@/lib/conversations";
import { announce, type Notice } from "@/lib/events/announce";
import { sendSoon } from "@/lib/events/keep-sending";

/** The rest is found by the next sweep. */
const MOST_PEOPLE = 500;
/** The same is asked for once in this time, however often it is found. */
const ONCE_IN_MS = 600_000;

/**
 * Looks for what a crash or a lost event left undone and has it done: messages and profiles without vectors. `whole`
 * looks for vectors of another model too, which reads of every message whose they are. Returns how many people it found.
 */
export async function askForWhatIsLeft({ whole }: { whole: boolean }): Promise<number> {
  const { messages, profiles, isBehind } = await peopleToEmbed({ whole });
  const moment = Math.floor(Date.now() / ONCE_IN_MS);
  const left = messages.slice(0, MOST_PEOPLE).map(
    (userId): Notice => ({
      event: { name: "memory/work.left", data: { user_id: userId } },
      once: `left ${userId} ${moment}`,
    }),
  );
  const stale = profiles.slice(0, MOST_PEOPLE).map(
    (userId): Notice => ({
      event: { name: "users/profile.changed", data: { user_id: userId } },
      once: `profile ${userId} ${moment}`,
    }),
  );
  const model = embeddingModel().id;
  const changed: Notice[] = isBehind
    ? [{ event: { name: "conversations/model.changed", data: { model } }, once: `model ${model} ${moment}` }]
    : [];
  await announce([...changed, ...left, ...stale]);
  sendSoon();
  return left.length + stale.length;
}
