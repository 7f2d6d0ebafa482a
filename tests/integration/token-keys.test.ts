import { expect, test } from "vitest";
import { listTokens } from "@/lib/users";
import { handlerOf, withToken } from "@/tests/harness/account";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";

test("a token whose answer was lost is made again with its key, and is one", async () => {
  const actor = await aUser();
  const call = await asking(actor.userId);
  const make = async () => {
    const body = { name: "Script", scopes: ["read"], expires_in_days: 30 };
    const headers = { "idempotency-key": "a key" };
    const response = await call(handlerOf("POST /users/me/tokens"), { method: "POST", body, headers });
    return (await response.json()).data;
  };
  const [lost, made] = [await make(), await make()];
  expect(made.id).toBe(lost.id);
  expect(await listTokens(actor)).toHaveLength(1);
  const statusOf = async ({ token }: { token: string }) => (await withToken(token, "GET /prompts")).status;
  expect([await statusOf(lost), await statusOf(made)]).toEqual([401, 200]);
});
