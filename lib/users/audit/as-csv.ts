import type { StoredAct } from "@/lib/audit/audit.sql";
import { csvLine } from "@/lib/csv-line";

export function csvHead(): string {
  return "id,at,action,actor_id,subject_id,network,request_id,detail\r\n";
}

export function csvOf(act: StoredAct): string {
  const { id, at, action, actorId, subjectId, network, requestId, detail } = act;
  const who = [actorId, subjectId, network, requestId];
  return csvLine([id, at.toISOString(), action, ...who, JSON.stringify(detail)]);
}
