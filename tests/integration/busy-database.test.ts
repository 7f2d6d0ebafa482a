import { setTimeout as pause } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { database } from "@/lib/db/client";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";

test.runIf(inject("databaseIsEmbedded"))(
  "a database that is busy for too long is 503 with Retry-After, neither a hang nor a fault of ours",
  { timeout: 60_000 },
  async () => {
    const actor = await aUser();
    const call = await asking(actor.userId);
    const me = (await operations()).find(({ name }) => name === "GET /users/me");
    if (!me) throw new Error("the route is gone");
    expect((await call(me.handler, { method: "GET" })).status).toBe(200);
    const busy = database().$transaction(() => pause(18_000));
    await pause(100);
    const response = await call(me.handler, { method: "GET" });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("2");
    expect(await response.json()).toMatchObject({ errors: [{ code: "unavailable", retryable: true }] });
    await busy;
    expect((await call(me.handler, { method: "GET" })).status).toBe(200);
  },
);
