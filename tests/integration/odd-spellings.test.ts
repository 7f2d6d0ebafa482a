import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";

const all = await operations();

test("ids of any version and any capitals name one thing", async () => {
  const actor = await aUser();
  const call = await asking(actor.userId);
  const start = all.find(({ name }) => name === "POST /conversations");
  const send = all.find(({ name }) => name === "POST /conversations/[conversationId]/messages");
  if (!start || !send) throw new Error("the routes are gone");
  for (const id of ["c9bf9e57-1685-4c89-bafb-ff5af830be8a", newId()]) {
    for (const body of [{ id: id.toUpperCase() }, { id }]) {
      const started = await call(start.handler, { method: "POST", body });
      expect([started.status, (await started.json()).data.id]).toEqual([201, id]);
    }
    const messageId = newId();
    const replies = new Set<string>();
    for (const spelling of [messageId, messageId.toUpperCase()]) {
      const params = { conversationId: id.toUpperCase() };
      const answer = await call(send.handler, { method: "POST", params, body: { id: spelling, text: "Hi" } });
      replies.add((await answer.json()).data.id);
    }
    expect(replies.size).toBe(1);
  }
});

test("of many sign-ups with one address at once one makes an account, the others are told", async () => {
  const register = all.find(({ name }) => name === "POST /users");
  if (!register) throw new Error("nobody can sign up");
  const email = `${newId()}@example.test`;
  const call = await asking(null);
  const body = (index: number) => ({
    email: index % 2 ? email : email.toUpperCase(),
    password: "a long enough password",
  });
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => call(register.handler, { method: "POST", body: body(index) })),
  );
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(7).fill(409)]);
});
