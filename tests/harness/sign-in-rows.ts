import type { Row } from "@/tests/harness/route-row";

/** Of the ways to sign in: what their owner is answered. */
export const signInRows: Record<string, Row> = {
  "GET /users/me/identities": { kind: "own", owner: 200 },
  "DELETE /users/me/identities/[identityId]": { kind: "named", owner: 204 },
  "POST /users/me/totp": { kind: "own", owner: 200, body: {} },
  // Nothing was begun, and nothing is on.
  "POST /users/me/totp/confirm": { kind: "own", owner: 409, body: { code: "123456" } },
  "DELETE /users/me/totp": { kind: "own", owner: 404, body: { code: "123456" } },
};
