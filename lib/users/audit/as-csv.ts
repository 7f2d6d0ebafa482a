import type { StoredAct } from "@/lib/audit/audit.sql";

/** RFC 4180: lines end with CR LF. */
export function csvHead(): string {
  return "id,at,action,actor_id,subject_id,network,request_id,detail\r\n";
}

export function csvLine(act: StoredAct): string {
  const { id, at, action, actorId, subjectId, network, requestId, detail } = act;
  const cells = [
    id,
    at.toISOString(),
    action,
    actorId,
    subjectId,
    network,
    requestId,
    JSON.stringify(detail),
  ];
  return `${cells.map((cell) => csvCell(cell ?? "")).join(",")}\r\n`;
}

/** A table program takes what begins with one of these for a formula; a quote before it makes it text. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
