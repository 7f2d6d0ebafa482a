import type { StoredAct } from "@/lib/audit/audit.sql";
import { csvLine } from "@/lib/csv-line";

export function csvHead(): string {
  return csvLine(["id", "at", "action", "actor_id", "subject_id", "network", "request_id", "detail"]);
}

export function csvOf(act: StoredAct): string {
  const { id, at, action, actorId, subjectId, network, requestId, detail } = act;
  return csvLine([
    id,
    at.toISOString(),
    action,
    actorId,
    subjectId,
    network,
    requestId,
    JSON.stringify(detail),
  ]);
}
