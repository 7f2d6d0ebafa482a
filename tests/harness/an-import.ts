import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";

/** An import of one conversation that somebody looked at and did not start. */
export async function anImport(actor: Actor, createdAt = new Date()): Promise<string> {
  const { userId } = actor;
  const id = newId();
  const said = { role: "user", text: "A secret of mine", saidAt: Date.now() };
  const times = { startedAt: new Date(), endedAt: new Date() };
  const item = {
    sourceId: id,
    position: 0,
    title: "Mine alone",
    messageCount: 1,
    messages: [said],
    ...times,
  };
  await asUser(actor, async (tx) => {
    await tx.import.createMany({
      data: { userId, id, status: "ready", hash: new Uint8Array(32), createdAt },
    });
    await tx.importItem.createMany({ data: { userId, importId: id, ...item } });
  });
  return id;
}
