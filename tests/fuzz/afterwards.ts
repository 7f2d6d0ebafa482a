import { DOCUMENT, operationAt } from "@/tests/harness/documented";
import type { Draft } from "./draft";
import type { Findings } from "./findings";
import type { Answered, Person } from "./transport";
import { type Belongings, filled, isRecord, type Placed, thingOf } from "./world";

export interface Somebody {
  person: Person;
  has: Belongings;
}

interface Done {
  placed: Placed;
  draft: Draft;
  who: Somebody;
  answer: Answered;
}

/** What must hold after a call that succeeded: what was sent is there, what was deleted is gone. */
export async function lookAfterwards(findings: Findings, done: Done): Promise<void> {
  const { placed, answer } = done;
  if (answer.status === 204 && placed.method === "DELETE") return isGone(findings, done);
  const isJson = answer.headers.get("content-type")?.startsWith("application/json");
  if (answer.status >= 300 || !isJson) return;
  const { data, meta } = JSON.parse(answer.text);
  learn(done, data, meta?.next_cursor);
  if (placed.path.endsWith("/messages") && placed.method === "POST") return isSaid(findings, done);
  if (placed.path === "/api/v1/files") return isKept(findings, done, data);
  if (placed.method !== "GET") survives(findings, done, data);
}

function learn({ placed, draft, who, answer }: Done, data: unknown, cursor: unknown): void {
  if (placed.method === "GET" || answer.status === 201) who.has.learn(placed.path, draft.params, data);
  if (placed.path.endsWith("/share") && isRecord(data)) {
    who.has.add("/api/v1/shared/{token}", { token: String(data.token) });
  }
  if (typeof cursor === "string") who.has.cursors.set(filled(placed.path, draft.params), cursor);
}

/** Text comes back as it was sent, but for white space at its ends. */
function survives(findings: Findings, { placed, draft, answer }: Done, data: unknown): void {
  if (!isRecord(draft.sent) || !isRecord(data)) return;
  for (const field of ["title", "name", "profile_summary", "description", "template"]) {
    const [sent, kept] = [draft.sent[field], data[field]];
    if (typeof sent !== "string" || !sent.trim() || !(field in data) || kept === sent || kept === sent.trim())
      continue;
    findings.keep(`${placed.method} ${placed.path}: ${field} does not survive`, draft.call, answer);
  }
}

async function isSaid(findings: Findings, { placed, draft, who, answer }: Done): Promise<void> {
  const at = filled(placed.path, draft.params);
  const list = { method: "GET", path: `${at}?limit=4`, headers: {} };
  const listed = await findings.send(who.person, list, operationAt("GET", at));
  const items: unknown[] = listed.status === 200 ? JSON.parse(listed.text).data : [];
  const text = isRecord(draft.sent) ? draft.sent.text : undefined;
  const isThere = items.some((item) => isRecord(item) && item.role === "user" && item.text === text);
  if (!isThere) findings.keep(`POST ${placed.path}: the message does not survive`, draft.call, answer);
  who.has.learn(placed.path, draft.params, items);
}

/** A file comes back byte by byte. */
async function isKept(findings: Findings, { placed, draft, who }: Done, data: unknown): Promise<void> {
  const id = isRecord(data) ? String(data.id) : "";
  const path = `${placed.path}/${id}/content`;
  const call = { method: "GET", path, headers: {} };
  const content = await findings.send(who.person, call, operationAt("GET", path));
  const sent = new TextDecoder().decode(draft.call.body as Uint8Array);
  if (content.status === 200 && content.text !== sent) {
    findings.keep(`${placed.path}: the file does not survive`, call, content);
  }
}

async function isGone(findings: Findings, { placed, draft, who }: Done): Promise<void> {
  if (thingOf(placed.path) !== placed.path) return;
  const path = filled(placed.path, draft.params);
  const method = DOCUMENT.paths[placed.path]?.get ? "GET" : "DELETE";
  const again = { method, path, headers: {} };
  const answer = await findings.send(who.person, again, operationAt(method, path));
  // What an import brought goes one by one.
  if (answer.status === 200 && JSON.parse(answer.text).data.status === "undoing") return;
  who.has.lose(placed.path, draft.params);
  if (answer.status !== 404) findings.keep(`${placed.path}: what was deleted is not gone`, again, answer);
}
