import { z } from "zod";
import type { Actor } from "@/lib/actor";
import type { Conversation } from "@/lib/conversations/contract";
import { notOver } from "@/lib/conversations/owned";
import { allWithMarks } from "@/lib/conversations/with-marks";

import { decodeCursor, encodeCursor } from "@/lib/cursor";
import { readAsUser } from "@/lib/db/as-user";
import type { Prisma } from "@/lib/db/generated/client";

// PostgreSQL knows no year 0.
const Moment = z.iso.datetime().refine((moment) => new Date(moment).getUTCFullYear() > 0);
const Place = z.tuple([z.boolean(), Moment, z.uuid()]);

interface Listing {
  limit?: number;
  cursor?: string | undefined;
  archived?: boolean;
  tag?: string | undefined;
  /** Words in the title. */
  q?: string | undefined;
}

/** Pinned first, then the latest used first. `nextCursor` is null on the last page. Throws `invalid` on `cursor`. */
export async function listConversations(
  actor: Actor,
  { limit = 50, cursor, archived = false, tag, q }: Listing = {},
): Promise<{ items: Conversation[]; nextCursor: string | null }> {
  return readAsUser(actor, async (tx) => {
    const rows = await tx.conversation.findMany({
      where: {
        userId: actor.userId,
        archivedAt: archived ? { not: null } : null,
        AND: [notOver()],
        ...(tag ? { tags: { has: tag } } : {}),
        ...(q ? { title: { contains: q, mode: "insensitive" } } : {}),
        ...(cursor ? { OR: after(cursor) } : {}),
      },
      orderBy: [{ pinned: "desc" }, { updatedAt: "desc" }, { id: "desc" }],
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const nextCursor =
      rows.length > limit && last ? encodeCursor([last.pinned, last.updatedAt.toISOString(), last.id]) : null;
    return { items: await allWithMarks(tx, actor, items), nextCursor };
  });
}

function after(cursor: string): Prisma.ConversationWhereInput[] {
  const [pinned, updatedAt, id] = decodeCursor(cursor, Place);
  return [
    ...(pinned ? [{ pinned: false }] : []),
    { pinned, updatedAt: { lt: new Date(updatedAt) } },
    { pinned, updatedAt: new Date(updatedAt), id: { lt: id } },
  ];
}
