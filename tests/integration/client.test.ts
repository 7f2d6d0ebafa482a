import { expect, test } from "vitest";
import { createClient, everyItem, type Shape } from "@/client/client";
import { replyEvents } from "@/client/events";
import { newId } from "@/lib/ids";
import { seed } from "@/prisma/seed";
import { inProcess } from "@/tests/fuzz/in-process";
import type { Person } from "@/tests/fuzz/transport";
import { aGrok } from "@/tests/harness/grok";

const grok = await aGrok();
const { newPerson, nobody } = await inProcess();

/** The client as a program has it, with one person's session. */
function clientOf(person: Person) {
  const ask = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    const { status, headers, text } = await person.send({
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      ...(body.byteLength > 0 ? { body } : {}),
    });
    return new Response(status === 204 ? null : text, { status, headers });
  };
  return createClient({ baseUrl: "http://localhost:3000", fetch: ask });
}

test("a program begins a conversation, says something, and reads the reply event by event", async () => {
  grok.play({ text: "Have you thought of health data?" });
  const api = clientOf(await newPerson());
  const id = newId();
  const begun = await api.POST("/api/v1/conversations", { body: { id, title: "What next?" } });
  const conversation: Shape<"Conversation"> | undefined = begun.data?.data;
  expect(conversation).toMatchObject({ id, title: "What next?" });
  const { response } = await api.POST("/api/v1/conversations/{conversationId}/messages", {
    params: { path: { conversationId: id } },
    headers: { Accept: "text/event-stream" },
    parseAs: "stream",
    body: { text: "I am a nurse." },
  });
  let text = "";
  for await (const event of replyEvents(response)) if (event.type === "text-delta") text += event.delta;
  expect(text).toBe("Have you thought of health data?");
  const said = await api.GET("/api/v1/conversations/{conversationId}/messages", {
    params: { path: { conversationId: id } },
  });
  expect(said.data?.data.map((message) => message.text)).toEqual(["I am a nurse.", text]);
});

test("a program walks a list page by page, and each item comes once", async () => {
  const api = clientOf(await newPerson());
  const ids = Array.from({ length: 7 }, newId);
  for (const id of ids) await api.POST("/api/v1/conversations", { body: { id } });
  const seen: string[] = [];
  const pages = everyItem<Shape<"Conversation">>(async (cursor) => {
    const query = { limit: 3, ...(cursor ? { cursor } : {}) };
    const { data } = await api.GET("/api/v1/conversations", { params: { query } });
    if (!data) throw new Error("no page");
    return data;
  });
  for await (const { id } of pages) seen.push(id);
  expect(seen.sort()).toEqual(ids.sort());
});

test("a refusal is typed, and names what is wrong", async () => {
  const unsigned = await clientOf(nobody).GET("/api/v1/users/me");
  expect(unsigned.error?.errors).toMatchObject([{ code: "unauthenticated" }]);
  const api = clientOf(await newPerson());
  const refused = await api.PATCH("/api/v1/users/me/profile", { body: { years_experience: 900 } });
  expect(refused.error?.errors).toMatchObject([{ code: "invalid", field: "years_experience" }]);
});

test("a prompt is found, filled and sent", async () => {
  await seed();
  const api = clientOf(await newPerson());
  const { data } = await api.GET("/api/v1/prompts", { params: { query: { premade: true } } });
  const prompt = data?.data.find(({ slots }) => slots.every((slot) => slot.type === "text"));
  if (!prompt) throw new Error("no prompt with texts alone");
  const values = Object.fromEntries(prompt.slots.map(({ name }) => [name, "nursing"]));
  const filled = await api.POST("/api/v1/prompts/{promptId}/use", {
    params: { path: { promptId: prompt.id } },
    body: { values },
  });
  expect(filled.data?.data.text).toContain("nursing");
});
