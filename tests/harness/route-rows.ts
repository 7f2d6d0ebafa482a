import { newId } from "@/lib/ids";
import { anExport } from "@/tests/fakes/a-chatgpt-export";
import { aPrompt } from "@/tests/harness/a-prompt";
import { aReceipt } from "@/tests/harness/a-receipt";

interface Row {
  /** What the owner is answered. */
  owner: number;
  /**
   * `open`: for everybody. `own`: each sees their own. `named`: the path names a thing that has an owner. `admin`: for
   * administrators, of things that are nobody's.
   */
  kind: "open" | "own" | "named" | "admin";
  body?: unknown;
  query?: string;
}

/** Every operation of the API, and what its owner is answered. */
export const rows: Record<string, Row> = {
  "POST /users": {
    kind: "open",
    owner: 201,
    body: { email: `${newId()}@example.test`, password: "a long enough password" },
  },
  "GET /users/me": { kind: "own", owner: 200 },
  "PATCH /users/me": { kind: "own", owner: 200, body: { name: "Grace" } },
  "DELETE /users/me": { kind: "own", owner: 200 },
  "GET /users/me/archive": { kind: "own", owner: 200 },
  "GET /users/me/memories": { kind: "own", owner: 200 },
  "GET /users/me/memories/[memoryId]": { kind: "named", owner: 200 },
  "DELETE /users/me/memories/[memoryId]": { kind: "named", owner: 204 },
  "POST /users/password-reset": {
    kind: "open",
    owner: 204,
    body: { email: `${newId()}@example.test` },
  },
  "PUT /users/password-reset": {
    kind: "open",
    owner: 422,
    body: { token: "nobody's", new_password: "another long password" },
  },
  "PUT /users/me/password": {
    kind: "own",
    owner: 422,
    body: { current_password: "not what it is", new_password: "another long password" },
  },
  "GET /users/me/sessions": { kind: "own", owner: 200 },
  "DELETE /users/me/sessions": { kind: "own", owner: 200 },
  "DELETE /users/me/sessions/[sessionId]": { kind: "named", owner: 204 },
  "GET /users/me/tokens": { kind: "own", owner: 200 },
  "POST /users/me/tokens": {
    kind: "own",
    owner: 201,
    body: { name: "Script", scopes: ["read"], expires_in_days: 30 },
  },
  "DELETE /users/me/tokens/[tokenId]": { kind: "named", owner: 204 },
  "GET /users/me/profile": { kind: "own", owner: 200 },
  "PATCH /users/me/profile": { kind: "own", owner: 200, body: { skills: ["Go"] } },
  "GET /users/me/facts": { kind: "own", owner: 200 },
  "PATCH /users/me/facts": { kind: "own", owner: 200, body: { confirmed: [] } },
  "PATCH /users/me/facts/[factId]": { kind: "named", owner: 200, body: { status: "confirmed" } },
  "DELETE /users/me/facts/[factId]": { kind: "named", owner: 204 },
  "GET /users/me/usage": { kind: "own", owner: 200 },
  "GET /admin/users": { kind: "admin", owner: 200 },
  "GET /admin/users/[userId]": { kind: "admin", owner: 404 },
  "PATCH /admin/users/[userId]": { kind: "admin", owner: 404, body: { disabled: true } },
  "DELETE /admin/users/[userId]/sessions": { kind: "admin", owner: 404 },
  "POST /admin/erasures": {
    kind: "admin",
    owner: 200,
    body: aReceipt,
  },
  "GET /admin/audit": { kind: "admin", owner: 200 },
  "GET /admin/audit/export": { kind: "admin", owner: 200 },
  "GET /admin/metrics": { kind: "admin", owner: 200 },
  "GET /admin/settings": { kind: "admin", owner: 200 },
  "GET /admin/jobs": { kind: "admin", owner: 200 },
  "POST /admin/jobs/[jobId]/retry": { kind: "admin", owner: 404 },
  "GET /conversations": { kind: "own", owner: 200 },
  "POST /conversations": { kind: "own", owner: 201, body: { title: "New" } },
  "GET /conversations/search": { kind: "own", owner: 200 },
  "GET /conversations/tags": { kind: "own", owner: 200 },
  "POST /conversations/bulk": {
    kind: "own",
    owner: 200,
    body: { action: "archive", ids: ["01900000-0000-7000-8000-00000000000a"] },
  },
  "GET /conversations/shares": { kind: "own", owner: 200 },
  "DELETE /conversations/shares/[shareId]": { kind: "named", owner: 204 },
  "POST /conversations/[conversationId]/share": { kind: "named", owner: 201 },
  "GET /shared/[token]": { kind: "open", owner: 200 },
  "GET /conversations/[conversationId]": { kind: "named", owner: 200 },
  "PATCH /conversations/[conversationId]": { kind: "named", owner: 200, body: { title: "Changed" } },
  "DELETE /conversations/[conversationId]": { kind: "named", owner: 204 },
  // No message of anybody's has this id.
  "POST /conversations/[conversationId]/fork": {
    kind: "named",
    owner: 404,
    body: { message_id: "01900000-0000-7000-8000-00000000000e" },
  },
  "DELETE /conversations/[conversationId]/memory": { kind: "named", owner: 204 },
  "PATCH /conversations/[conversationId]/messages/[messageId]": {
    kind: "named",
    owner: 409,
    body: { text: "Anew" },
  },
  "PUT /conversations/[conversationId]/messages/[messageId]/feedback": {
    kind: "named",
    owner: 200,
    body: { value: "up" },
  },
  "DELETE /conversations/[conversationId]/messages/[messageId]/feedback": { kind: "named", owner: 204 },
  "POST /conversations/[conversationId]/messages/[messageId]/regenerate": { kind: "named", owner: 201 },
  "POST /conversations/[conversationId]/messages/[messageId]/show": { kind: "named", owner: 204 },
  "GET /conversations/[conversationId]/messages/[messageId]/versions": { kind: "named", owner: 200 },
  "DELETE /conversations/[conversationId]/messages/[messageId]": { kind: "named", owner: 204 },
  "GET /conversations/[conversationId]/export": { kind: "named", owner: 200 },
  "GET /conversations/[conversationId]/messages": { kind: "named", owner: 200 },
  "GET /conversations/[conversationId]/notes": { kind: "named", owner: 200 },
  "POST /conversations/[conversationId]/messages": { kind: "named", owner: 201, body: { text: "Hello" } },
  "POST /conversations/[conversationId]/messages/[messageId]/retry": { kind: "named", owner: 201 },
  // Nothing of the reply had come.
  "POST /conversations/[conversationId]/messages/[messageId]/continue": { kind: "named", owner: 409 },
  "GET /conversations/[conversationId]/messages/[messageId]/context": { kind: "named", owner: 200 },
  "POST /conversations/[conversationId]/messages/[messageId]/memory": { kind: "named", owner: 200 },
  "GET /conversations/[conversationId]/stream": { kind: "named", owner: 204 },
  "DELETE /conversations/[conversationId]/stream": { kind: "named", owner: 204 },
  // Nothing follows from a reply that failed.
  "POST /conversations/[conversationId]/messages/[messageId]/suggestions": { kind: "named", owner: 200 },
  "GET /conversations/[conversationId]/summaries": { kind: "named", owner: 200 },
  "POST /files": { kind: "own", owner: 201, query: "?name=a.txt", body: new TextEncoder().encode("A text") },
  "GET /files/[fileId]": { kind: "named", owner: 200 },
  "DELETE /files/[fileId]": { kind: "named", owner: 204 },
  "GET /files/[fileId]/content": { kind: "named", owner: 200 },
  "GET /conversations/import": { kind: "own", owner: 200 },
  "POST /conversations/import": { kind: "own", owner: 201, body: anExport() },
  "GET /conversations/import/[importId]": { kind: "named", owner: 200 },
  "POST /conversations/import/[importId]": { kind: "named", owner: 202 },
  "DELETE /conversations/import/[importId]": { kind: "named", owner: 204 },
  "GET /admin/prompts": { kind: "admin", owner: 200 },
  "POST /admin/prompts": { kind: "admin", owner: 201, body: aPrompt() },
  // The prompt that the path names is somebody's own.
  "PATCH /admin/prompts/[promptId]": { kind: "admin", owner: 404, body: { featured: true } },
  "PUT /admin/prompts/order": { kind: "admin", owner: 422, body: { ids: [newId()] } },
  "GET /admin/prompts/analytics": { kind: "admin", owner: 200 },
  "POST /admin/prompts/analytics": { kind: "admin", owner: 200 },
  "GET /openapi.json": { kind: "open", owner: 200 },
  "GET /prompts": { kind: "own", owner: 200 },
  "POST /prompts": { kind: "own", owner: 201, body: aPrompt() },
  "GET /prompts/export": { kind: "own", owner: 200 },
  "POST /prompts/import": {
    kind: "own",
    owner: 201,
    body: { format: "career-advisor/prompts", version: 1, prompts: [aPrompt()] },
  },
  "GET /prompts/schema": { kind: "open", owner: 200 },
  "GET /prompts/[promptId]": { kind: "named", owner: 200 },
  "PATCH /prompts/[promptId]": { kind: "named", owner: 200, body: { title: "Changed", base_version: 1 } },
  "DELETE /prompts/[promptId]": { kind: "named", owner: 204 },
  "POST /prompts/[promptId]/copy": { kind: "named", owner: 201 },
  "PUT /prompts/[promptId]/favourite": { kind: "named", owner: 204 },
  "DELETE /prompts/[promptId]/favourite": { kind: "named", owner: 204 },
  "GET /prompts/[promptId]/versions": { kind: "named", owner: 200 },
  "POST /prompts/[promptId]/versions": {
    kind: "named",
    owner: 201,
    body: { title: "Changed", base_version: 1 },
  },
  "POST /prompts/[promptId]/versions/[version]/publish": { kind: "named", owner: 200 },
  "POST /prompts/[promptId]/use": { kind: "named", owner: 200, body: { values: {} } },
};
