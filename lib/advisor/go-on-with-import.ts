import { forgetConversation } from "@/lib/advisor/forget";
import { importedToUndo, takeOverOne } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";
import { DomainError } from "@/lib/errors";
import { sendSoon } from "@/lib/events/keep-sending";

/** In one step of a job: a few seconds. */
const AT_ONCE = 25;

/**
 * Takes over, or takes back, some conversations of an import. True when more are left. It reads the state of the tables, so that
 * a lost, repeated or simultaneous call does no harm. Throws `unavailable` where this process ends before anything was done:
 * asked again later, another one goes on.
 */
export async function goOnWithImport(userId: string, importId: string): Promise<boolean> {
  const actor = { userId, role: "user" as const };
  refuseWhenEnding();
  for (let count = 0; count < AT_ONCE; count++) {
    if (isDraining()) return true;
    if (!(await takeOverOne(actor, importId))) break;
    if (count === AT_ONCE - 1) return true;
  }
  const doomed = await importedToUndo(actor, importId, AT_ONCE);
  for (const id of doomed) {
    if (isDraining()) return true;
    await forgetConversation(actor, id).catch(unlessGone);
  }
  sendSoon(userId);
  return doomed.length > 0;
}

function refuseWhenEnding(): void {
  if (isDraining()) throw new DomainError("unavailable", "The server is restarting: try again in a moment.");
}

/** Its owner deleted it meanwhile. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "not_found") throw error;
}
