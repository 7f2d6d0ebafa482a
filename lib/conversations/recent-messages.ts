import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";

export interface RecentMessage {
  id: string;
  role: "user" | "assistant";
  text: string;
  sequence: number;
  /** The message that it came with, as a document of its own. */
  attachedTo: string | null;
  /** In a fork: the message that it is a copy of, and the file of a copied document. */
  copyOf: string | null;
  fileId: string | null;
}

/** The latest messages that hold text, oldest first; what was superseded is left out. */
export async function recentMessages(
  actor: Actor,
  conversationId: string,
  limit: number,
): Promise<RecentMessage[]> {
  const rows = await readAsUser(actor, (tx) =>
    tx.message.findMany({
      where: {
        userId: actor.userId,
        conversationId,
        supersededBy: null,
        text: { not: "" },
      },
      orderBy: { sequence: "desc" },
      take: limit,
      select: {
        id: true,
        role: true,
        text: true,
        sequence: true,
        attachedTo: true,
        copyOf: true,
        fileId: true,
      },
    }),
  );
  return rows.reverse().map((row) => ({ ...row, role: row.role === "assistant" ? "assistant" : "user" }));
}
