import { asSystem, type Tx } from "@/lib/db/as-user";
import { describeError, log } from "@/lib/log";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { NOT_SCHEDULED, showVersion } from "@/lib/prompts/show-version";
import { overtakeSplit } from "@/lib/prompts/split/end-split";

/**
 * Shows what administrators scheduled up to `now`, however long ago, and returns how many versions went live. A time is taken
 * off the schedule in the transaction that keeps it, so that of two calls at once one does it. What fails stays for the next call.
 */
export async function publishDue(now = new Date()): Promise<number> {
  const where = { scheduledAt: { lte: now } };
  const due = await asSystem((tx) =>
    tx.prompt.findMany({ where, select: { id: true }, orderBy: { scheduledAt: "asc" } }),
  );
  let published = 0;
  for (const { id } of due) {
    try {
      if (await asSystem((tx) => publishOne(tx, id, now))) published += 1;
    } catch (error) {
      log().error({ prompt: id, error: describeError(error) }, "a scheduled prompt did not go live");
    }
  }
  return published;
}

async function publishOne(tx: Tx, id: string, now: Date): Promise<boolean> {
  const prompt = await tx.prompt.findFirst({ where: { id, scheduledAt: { lte: now } } });
  if (prompt?.scheduledVersion == null) return false;
  const { scheduledVersion: version, scheduledAt, scheduledBy } = prompt;
  const taken = await tx.prompt.updateMany({
    where: { id, scheduledAt, scheduledVersion: version },
    data: NOT_SCHEDULED,
  });
  if (taken.count === 0) return false;
  const row = await tx.promptVersion.findFirstOrThrow({ where: { promptId: id, version } });
  await showVersion(tx, prompt, row);
  await overtakeSplit(tx, { userId: scheduledBy }, id);
  await notePrompt(tx, { userId: scheduledBy }, id, "published", {
    version,
    before: prompt.publishedAt ? prompt.version : null,
    scheduled_for: scheduledAt?.toISOString() ?? null,
  });
  return true;
}
