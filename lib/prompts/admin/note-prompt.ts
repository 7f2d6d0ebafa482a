import { type Act, noteAct } from "@/lib/audit/note-act";
import type { Tx } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/db/generated/client";

/** Notes what an administrator did to a premade prompt, by its id; null for what was done to several. */
export async function notePrompt(
  tx: Tx,
  { userId }: { userId: string | null },
  promptId: string | null,
  what: string,
  detail: Act["detail"] = {},
): Promise<void> {
  await noteAct(tx, { action: `prompt.${what}`, actorId: userId, subjectId: promptId, detail });
}

/** Notes that what was to go live by itself does not, and why; nothing where nothing was. `prompt`: as it was before. */
export async function noteUnscheduled(
  tx: Tx,
  actor: { userId: string | null },
  { id, scheduledVersion, scheduledAt }: Prompt,
  why: "cancelled" | "published" | "archived",
): Promise<void> {
  if (scheduledVersion === null || !scheduledAt) return;
  await notePrompt(tx, actor, id, "unscheduled", {
    version: scheduledVersion,
    at: scheduledAt.toISOString(),
    why,
  });
}
