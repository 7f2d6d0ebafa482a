import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";

export interface FileText {
  id: string;
  name: string;
  text: string;
}

/** The names and texts of files that came with messages, in the order asked; one that is gone is left out. */
export async function textsOfFiles(actor: Pick<Actor, "userId">, ids: string[]): Promise<FileText[]> {
  if (ids.length === 0) return [];
  const { userId } = actor;
  const where = { userId, id: { in: ids } };
  const [files, messages] = await readAsUser(actor, async (tx) => [
    await tx.file.findMany({ where, select: { id: true, name: true } }),
    await tx.message.findMany({ where, select: { id: true, text: true } }),
  ]);
  return ids.flatMap((id) => {
    const name = files.find((file) => file.id === id)?.name;
    const text = messages.find((message) => message.id === id)?.text;
    return name && text ? [{ id, name, text }] : [];
  });
}
