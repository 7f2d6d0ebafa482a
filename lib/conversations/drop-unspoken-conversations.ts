import { asSystem, asUser } from "@/lib/db/as-user";

const KEPT_UNSPOKEN_MS = 24 * 3600 * 1000;
const AT_A_TIME = 200;

/**
 * Deletes the conversations in which nothing was said within a day, and which their owners did nothing else with, each as its
 * owner: across people only their ids are read. Returns how many.
 */
export async function dropUnspokenConversations(): Promise<number> {
  const isLeft = { isUnspoken: true, createdAt: { lte: new Date(Date.now() - KEPT_UNSPOKEN_MS) } };
  const left = await asSystem((tx) =>
    tx.conversation.findMany({ where: isLeft, select: { userId: true, id: true }, take: AT_A_TIME }),
  );
  let dropped = 0;
  for (const { userId, id } of left) {
    const where = { userId, id, ...isLeft };
    dropped += (await asUser({ userId }, (tx) => tx.conversation.deleteMany({ where }))).count;
  }
  return dropped;
}
