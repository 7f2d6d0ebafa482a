import { forgetConversation } from "@/lib/advisor/forget";
import { importedToUndo, takeOverOne } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";
import { sendSoon } from "@/lib/events/keep-sending";

/** In one step of a job: a few seconds. */
const AT_ONCE = 25;

/**
 * Takes over, or takes back, some conversations of an import. True when more are left. It reads the state of the tables, so that
 * a lost, repeated or simultaneous call does no harm.
 */
export async function goOnWithImport(userId: string, importId: string): Promise<boolean> {
  const actor = { userId, role: "user" as const };
  for (let count = 0; count < AT_ONCE; count++) {
    if (isDraining()) return true;
    if (!(await takeOverOne(actor, importId))) break;
    if (count === AT_ONCE - 1) return true;
  }
  const doomed = await importedToUndo(actor, importId, AT_ONCE);
  for (const id of doomed) await forgetConversation(actor, id).catch(unlessGone);
  sendSoon(userId);
  return doomed.length > 0;
}

/** Its owner deleted it meanwhile. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "not_found") throw error;
}
