import { newId } from "@/lib/ids";
import { aPrompt } from "@/tests/harness/a-prompt";
import type { Row } from "@/tests/harness/route-row";

/** What administrators do with premade prompts. The prompt that a path names is somebody's own. */
export const premadeRows: Record<string, Row> = {
  "GET /admin/prompts": { kind: "admin", owner: 200 },
  "POST /admin/prompts": { kind: "admin", owner: 201, body: aPrompt() },
  // The prompt that the path names is somebody's own.
  "PATCH /admin/prompts/[promptId]": { kind: "admin", owner: 404, body: { featured: true } },
  "PUT /admin/prompts/[promptId]/schedule": {
    kind: "admin",
    owner: 404,
    body: { version: 1, at: new Date(Date.now() + 86_400_000).toISOString() },
  },
  "DELETE /admin/prompts/[promptId]/schedule": { kind: "admin", owner: 404 },
  "GET /admin/prompts/[promptId]/golden": { kind: "admin", owner: 404 },
  "POST /admin/prompts/[promptId]/golden": { kind: "admin", owner: 404, body: { name: "A nurse" } },
  "PUT /admin/prompts/[promptId]/golden/[goldenId]": {
    kind: "admin",
    owner: 404,
    body: { name: "A nurse" },
  },
  "DELETE /admin/prompts/[promptId]/golden/[goldenId]": { kind: "admin", owner: 404 },
  "GET /admin/prompts/[promptId]/versions/[version]/gate": { kind: "admin", owner: 404 },
  "POST /admin/prompts/[promptId]/versions/[version]/gate": { kind: "admin", owner: 404 },
  "PUT /admin/prompts/[promptId]/versions/[version]/gate": {
    kind: "admin",
    owner: 404,
    body: { reason: "It is a draft." },
  },
  "GET /admin/prompts/[promptId]/splits": { kind: "admin", owner: 404 },
  "POST /admin/prompts/[promptId]/splits": { kind: "admin", owner: 404, body: { version: 1, share: 50 } },
  "PATCH /admin/prompts/[promptId]/splits/[splitId]": {
    kind: "admin",
    owner: 404,
    body: { keep: "version" },
  },
  "PUT /admin/prompts/order": { kind: "admin", owner: 422, body: { ids: [newId()] } },
  "GET /admin/prompts/categories": { kind: "admin", owner: 200 },
  "POST /admin/prompts/categories": { kind: "admin", owner: 201, body: { name: `Of its own ${newId()}` } },
  "PUT /admin/prompts/categories/order": {
    kind: "admin",
    owner: 409,
    body: { slugs: ["nowhere"], replaces: ["nowhere"] },
  },
  "PATCH /admin/prompts/categories/[category]": {
    kind: "admin",
    owner: 404,
    body: { name: "Nowhere", base_version: 1 },
  },
  "PUT /admin/prompts/categories/[category]/retirement": {
    kind: "admin",
    owner: 404,
    body: { base_version: 1 },
  },
  "DELETE /admin/prompts/categories/[category]/retirement": { kind: "admin", owner: 404 },
  "GET /admin/prompts/analytics": { kind: "admin", owner: 200 },
  "POST /admin/prompts/analytics": { kind: "admin", owner: 200 },
};
