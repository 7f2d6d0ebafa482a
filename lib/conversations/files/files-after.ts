import type { Actor } from "@/lib/actor";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import { presentFile, SHOWN } from "@/lib/conversations/files/present-file";
import { readAsUser } from "@/lib/db/as-user";

type Kept = AttachedFile & { createdAt: Date };

/** What is known of the actor's files, sent or not, by id: so many after the one that is named, or from the beginning. */
export async function filesAfter(actor: Actor, after: string | undefined, limit: number): Promise<Kept[]> {
  const rows = await readAsUser(actor, (tx) =>
    tx.file.findMany({
      where: { userId: actor.userId, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: "asc" },
      select: { ...SHOWN, createdAt: true },
      take: limit,
    }),
  );
  return rows.map((row) => ({ ...presentFile(row), createdAt: row.createdAt }));
}
