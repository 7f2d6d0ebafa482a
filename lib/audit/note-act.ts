import { insertAct } from "@/lib/audit/audit.sql";
import { coarseNetwork } from "@/lib/audit/coarse-network";
import type { Tx } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { currentRequest } from "@/lib/request-context";

export interface Act {
  /** `role.changed`: of what, a dot, what happened. */
  action: string;
  /** Who did it; null where nobody had signed in. */
  actorId: string | null;
  /** To whom or to what; the actor themselves without a word. */
  subjectId?: string | null;
  /** Ids, numbers and words of ours; never a name, an address or anything that somebody wrote, but the reason that an administrator gives. */
  detail?: Record<string, string | number | boolean | null | string[]>;
}

/**
 * Notes an act in the transaction that does it: both stand, or neither. Of the request under way it keeps the id, and the
 * network it came from.
 */
export async function noteAct(tx: Tx, { action, actorId, subjectId = actorId, detail = {} }: Act) {
  const request = currentRequest();
  await insertAct(tx, {
    id: newId(),
    action,
    actorId,
    subjectId,
    network: coarseNetwork(request?.address),
    requestId: request?.requestId ?? null,
    detail: JSON.stringify(detail),
  });
}
