import { asSystem, asUser } from "@/lib/db/as-user";

const AT_A_TIME = 200;

/**
 * Deletes the temporary conversations whose time is over, each as its owner: across people only their ids are read. Returns
 * which they were.
 */
export async function endTemporaryConversations(): Promise<{ userId: string; id: string }[]> {
  const isOver = { expiresAt: { lte: new Date() } };
  const over = await asSystem((tx) =>
    tx.conversation.findMany({ where: isOver, select: { userId: true, id: true }, take: AT_A_TIME }),
  );
  for (const { userId, id } of over) {
    await asUser({ userId }, (tx) => tx.conversation.deleteMany({ where: { userId, id, ...isOver } }));
  }
  return over;
}
