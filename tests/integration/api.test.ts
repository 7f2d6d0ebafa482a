import { beforeAll, expect, test } from "vitest";
import * as messages from "@/app/api/v1/conversations/[conversationId]/messages/route";
import * as conversation from "@/app/api/v1/conversations/[conversationId]/route";
import * as conversations from "@/app/api/v1/conversations/route";
import * as prompts from "@/app/api/v1/prompts/route";
import * as profile from "@/app/api/v1/users/me/profile/route";
import * as users from "@/app/api/v1/users/route";
import { registerPeople } from "@/lib/auth/registry";
import { newId } from "@/lib/ids";
import { accounts } from "@/lib/users";
import { seed } from "@/prisma/seed";
import { aUser } from "@/tests/harness/people";
import { sessionCookieOf } from "@/tests/harness/session";

type Handler = (request: Request, context?: { params?: Promise<unknown> }) => Promise<Response>;

beforeAll(() => registerPeople(accounts));

async function asking(userId: string) {
  const cookie = await sessionCookieOf(userId);
  return (
    handler: Handler,
    method: string,
    body?: unknown,
    params = {},
    headers: Record<string, string> = {},
  ) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const request = new Request("http://localhost:3000/api/v1/x", {
      method,
      headers: {
        cookie,
        origin: "http://localhost:3000",
        host: "localhost:3000",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: text }),
    });
    return handler(request, { params: Promise.resolve(params) });
  };
}

test("without a session every door answers 401 in the envelope, with a request id", async () => {
  for (const handler of [conversations.GET, profile.GET, prompts.GET]) {
    const response = await handler(
      new Request("http://localhost:3000/api/v1/x", { headers: { "x-request-id": "abc-123" } }),
    );
    expect(response.status).toBe(401);
    expect(response.headers.get("x-request-id")).toBe("abc-123");
    expect(await response.json()).toMatchObject({ data: null, errors: [{ code: "unauthenticated" }] });
  }
});

test("a write from another site, or from none, is refused", async () => {
  const call = await asking((await aUser()).userId);
  for (const origin of ["https://evil.example", "null"]) {
    expect((await call(conversations.POST, "POST", {}, {}, { origin })).status).toBe(403);
  }
});

test("bad input is a typed 4xx and stores nothing", async () => {
  const call = await asking((await aUser()).userId);
  const id = newId();
  await call(conversations.POST, "POST", { id });
  const at = { conversationId: id };
  const bad: [unknown, number][] = [
    [{}, 422],
    [{ text: "" }, 422],
    [{ text: "  \n " }, 422],
    [{ text: 5 }, 422],
    [{ text: "a", role: "system" }, 422],
    [{ text: "a", id: "not a uuid" }, 422],
    ["{ broken", 400],
    ['{"text":"a\\u0000b"}', 400],
    ['{"text":"\\ud800"}', 400],
    [{ text: "x".repeat(200_001) }, 422],
    [{ text: "x".repeat(1_100_000) }, 413],
  ];
  for (const [body, status] of bad) {
    const response = await call(messages.POST, "POST", body, at);
    expect(response.status, JSON.stringify(body).slice(0, 60)).toBe(status);
    expect((await response.json()).errors[0].message.length).toBeGreaterThan(5);
  }
  const { data } = await (await call(messages.GET, "GET", undefined, at)).json();
  expect(data).toEqual([]);
});

test("somebody else's conversation, a missing one and a malformed id are the same 404", async () => {
  const mine = await asking((await aUser()).userId);
  const id = newId();
  await mine(conversations.POST, "POST", { id });
  const theirs = await asking((await aUser()).userId);
  for (const conversationId of [id, newId(), "x"]) {
    expect((await theirs(conversation.GET, "GET", undefined, { conversationId })).status).toBe(404);
    expect((await theirs(messages.POST, "POST", { text: "Hi" }, { conversationId })).status).toBe(404);
    expect((await theirs(conversation.DELETE, "DELETE", undefined, { conversationId })).status).toBe(404);
  }
  expect((await mine(conversation.GET, "GET", undefined, { conversationId: id })).status).toBe(200);
});

test("signing up keeps the password to itself, and one address has one account", async () => {
  const account = { email: `${newId()}@Example.test`, password: "a long enough password", name: "Grace" };
  const call = await asking(newId());
  expect((await call(users.POST, "POST", account)).status).toBe(201);
  expect((await call(users.POST, "POST", { ...account, email: account.email.toUpperCase() })).status).toBe(
    409,
  );
  expect((await call(users.POST, "POST", { ...account, password: "short" })).status).toBe(422);
  expect((await call(users.POST, "POST", { ...account, role: "admin" })).status).toBe(422);
  const signIn = (credentials: unknown) => accounts.signIn(credentials, { userAgent: null, address: null });
  expect(await signIn({ ...account, password: "wrong wrong wrong" })).toBeNull();
  expect(await signIn({ email: "nobody@example.test", password: "x" })).toBeNull();
  expect(await signIn(account)).toMatchObject({ name: "Grace", role: "user" });
});

test("the profile is kept tidy, and privileged fields are refused", async () => {
  const call = await asking((await aUser()).userId);
  const saved = await call(profile.PATCH, "PATCH", { skills: [" Go ", "go", "SQL"], years_experience: 6.5 });
  expect((await saved.json()).data).toMatchObject({ skills: ["Go", "SQL"], years_experience: 6.5 });
  expect((await call(profile.PATCH, "PATCH", { role: "admin" })).status).toBe(422);
});

test("the premade prompts are seeded once, for everybody", async () => {
  const idsSeen = async () => {
    const call = await asking((await aUser()).userId);
    const { data } = await (await call(prompts.GET, "GET")).json();
    return data.map(({ id }: { id: string }) => id);
  };
  await seed();
  const first = await idsSeen();
  expect(first.length).toBeGreaterThanOrEqual(12);
  await seed();
  expect(await idsSeen()).toEqual(first);
});

test("a verb that is not there is 405 with what is", async () => {
  const call = await asking((await aUser()).userId);
  const response = await call(prompts.DELETE, "DELETE");
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toContain("GET");
});
