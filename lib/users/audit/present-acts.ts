import type { StoredAct } from "@/lib/audit/audit.sql";
import type { AuditEvent, AuditPerson } from "@/lib/audit/contract";
import type { Tx } from "@/lib/db/as-user";
import { emailsOf } from "@/lib/users/people/people.sql";

/** Acts with the addresses that their people have now. */
export async function presentActs(tx: Tx, acts: StoredAct[]): Promise<AuditEvent[]> {
  const ids = new Set(
    acts.flatMap(({ actorId, subjectId }) => [actorId, subjectId].filter((id) => id !== null)),
  );
  const emails = ids.size > 0 ? await emailsOf(tx, [...ids]) : new Map<string, string>();
  const person = (id: string | null): AuditPerson | null =>
    id ? { id, email: emails.get(id) ?? null } : null;
  return acts.map((act) => ({
    id: act.id,
    at: act.at.toISOString(),
    action: act.action,
    actor: person(act.actorId),
    subject: person(act.subjectId),
    network: act.network,
    request_id: act.requestId,
    detail: act.detail,
  }));
}
