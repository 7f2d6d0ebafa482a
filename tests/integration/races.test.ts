import { spawnSync } from "node:child_process";
import { expect, inject, test } from "vitest";
import { appendMessage, history, interruptDeadReplies, startConversation } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { hasEnded, processName } from "@/lib/process-name";
import { asking } from "@/tests/harness/asking";
import { belongings } from "@/tests/harness/belongings";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";

const all = await operations();
const at = "/conversations/[conversationId]";

test("deleting, renaming and writing at once ends in one deletion and typed refusals", async () => {
  for (let round = 0; round < 8; round += 1) {
    const actor = await aUser();
    const params = await belongings(actor);
    const call = await asking(actor.userId);
    const calls = [
      ...Array.from({ length: 3 }, () => ({ name: `DELETE ${at}`, body: undefined })),
      ...Array.from({ length: 3 }, (_, n) => ({ name: `PATCH ${at}`, body: { title: `Title ${n}` } })),
      { name: `POST ${at}/messages`, body: { text: "Still there?" } },
      { name: `POST ${at}/messages/[messageId]/retry`, body: undefined },
    ];
    const answers = await Promise.all(
      calls.map(async ({ name, body }) => {
        const operation = all.find((one) => one.name === name);
        if (!operation) throw new Error(`${name} is gone`);
        const { method, handler } = operation;
        return { name, status: (await call(handler, { method, params, body })).status };
      }),
    );
    for (const { name, status } of answers) expect([200, 201, 204, 404, 409], name).toContain(status);
    const deletions = answers.filter(({ name }) => name.startsWith("DELETE")).map(({ status }) => status);
    expect(deletions.sort()).toEqual([204, 404, 404]);
  }
});

test("of different messages sent to one conversation at once one begins a turn, the others are refused", async () => {
  const actor = await aUser();
  for (let round = 0; round < 10; round += 1) {
    const { id } = await startConversation(actor, {});
    const sent = Array.from({ length: 5 }, (_, n) =>
      appendMessage(
        actor,
        id,
        { text: `Words ${n}` },
        { model: "test", leaseOwner: "a test", leaseSeconds: 20 },
      ),
    );
    const outcomes = await Promise.allSettled(sent);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of outcomes) {
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "conflict" });
    }
  }
});

test("an account deleted while it is used is gone, and what comes late is refused", async () => {
  for (let round = 0; round < 5; round += 1) {
    const actor = await aUser();
    const params = await belongings(actor);
    const call = await asking(actor.userId);
    const names = [
      "DELETE /users/me",
      "POST /conversations",
      "POST /prompts/[promptId]/use",
      "PATCH /users/me/profile",
    ];
    const bodies: Record<string, unknown> = { "POST /prompts/[promptId]/use": { values: {} } };
    const statuses = await Promise.all(
      [...names, ...names.slice(1)].map(async (name) => {
        const operation = all.find((one) => one.name === name);
        if (!operation) throw new Error(`${name} is gone`);
        const body = operation.method === "DELETE" ? undefined : (bodies[name] ?? {});
        const { method, handler } = operation;
        return (await call(handler, { method, params, body })).status;
      }),
    );
    for (const status of statuses) expect([200, 201, 204, 401, 404]).toContain(status);
  }
});

// The embedded database has one session: there nobody waits for another.
test.skipIf(inject("databaseIsEmbedded"))(
  "two that wait for each other both end well: the database ends one, and it begins anew",
  async () => {
    const actor = await aUser();
    const [one, other] = await Promise.all([startConversation(actor, {}), startConversation(actor, {})]);
    const meeting = Promise.withResolvers<void>();
    let arrived = 0;
    let begun = 0;
    const pinBoth = (first: string, second: string) =>
      asUser(actor, async (tx) => {
        begun += 1;
        const pin = (id: string) =>
          tx.conversation.update({
            where: { userId_id: { userId: actor.userId, id } },
            data: { pinned: true },
          });
        await pin(first);
        arrived += 1;
        if (arrived === 2) meeting.resolve();
        await meeting.promise;
        await pin(second);
      });
    await Promise.all([pinBoth(one.id, other.id), pinBoth(other.id, one.id)]);
    expect(begun).toBe(3);
  },
);

test("a second instance that starts gives up replies of the dead, and leaves those of the living alone", async () => {
  const start = () => interruptDeadReplies({ isDead: (owner) => hasEnded(owner, { isStart: true }) });
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  const statusAfterStart = async (owner: string) => {
    const actor = await aUser();
    const { id } = await startConversation(actor, {});
    await appendMessage(actor, id, { text: "Go" }, { model: "test", leaseOwner: owner, leaseSeconds: 20 });
    await start();
    return (await history(actor, id)).items.at(-1)?.status;
  };
  expect(await statusAfterStart(processName(process.ppid))).toBe("streaming");
  expect(await statusAfterStart("@another-host#1")).toBe("streaming");
  expect(await statusAfterStart(processName(ended))).toBe("interrupted");
});
