import { afterAll, beforeAll, expect, test } from "vitest";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { asUser } from "@/lib/db/as-user";
import { startFakeGrok } from "@/tests/fakes/grok";
import { aUser } from "@/tests/harness/people";

const grok = await startFakeGrok();
process.env.XAI_API_KEY = "a key for tests";
process.env.XAI_BASE_URL = grok.url;

const { reply, saveProfile } = await import("@/lib/advisor");
const { warmEmbeddings } = await import("@/lib/ai/embedding/embeddings");
const { appendMessage, embedPendingMessages, finishReply, peopleToEmbed, startConversation } = await import(
  "@/lib/conversations"
);

type Asked = Parameters<Embedder["embed"]>[0];
const asked: Asked[] = [];

/** Listens at the one door to the model that embeds. */
beforeAll(async () => {
  await warmEmbeddings();
  const { careerAdvisorEmbedder: embedder } = globalThis as typeof globalThis & {
    careerAdvisorEmbedder?: Embedder;
  };
  if (!embedder) throw new Error("nothing embeds");
  const embed = embedder.embed.bind(embedder);
  embedder.embed = (request) => {
    asked.push(request);
    return embed(request);
  };
});
afterAll(() => grok.close());

test("a message is embedded after its reply has begun, and its words are embedded once", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  grok.play({ text: "Learn Go.", delayMs: 1_000 });
  asked.length = 0;
  const question = "Which language should I learn after Python?";
  const answer = await reply(actor, id, { text: question });
  const rows = () => asUser(actor, (tx) => tx.embedding.count());
  for await (const event of answer.events) {
    if (event.type === "text-start") {
      expect(asked.map(({ kind }) => kind)).toEqual(["query"]);
      expect(await rows()).toBe(0);
    }
  }
  await expect.poll(rows, { timeout: 10_000 }).toBe(2);
  expect(asked).toEqual([
    expect.objectContaining({ kind: "query", text: question }),
    // The question's own vector is taken for its first passage.
    expect.objectContaining({ kind: "passages", text: question, skipsFirst: true }),
    expect.objectContaining({ kind: "passages", text: "Learn Go.", skipsFirst: false }),
  ]);
});

test("what a crash left without vectors is found by the sweep, and only that", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const writer = { model: "test", leaseOwner: "a process that died", leaseSeconds: 20 };
  const turn = await appendMessage(actor, id, { text: "I was a midwife." }, writer);
  const ending = { text: "Noted.", status: "interrupted", errorCode: null, usage: null } as const;
  await finishReply(actor, turn.reply.id, ending);
  expect((await peopleToEmbed({ whole: false })).messages).toContain(actor.userId);
  expect(await embedPendingMessages(actor)).toBe(2);
  expect((await peopleToEmbed({ whole: true })).messages).not.toContain(actor.userId);
});

test("of several saves of a profile at once the last one's vector stays", async () => {
  const actor = await aUser();
  for (const skill of ["Welding", "Carpentry", "Plumbing", "Masonry"]) {
    await saveProfile(actor, { skills: [skill] });
  }
  asked.length = 0;
  const stale = async () => (await peopleToEmbed({ whole: false })).profiles.includes(actor.userId);
  await expect.poll(stale, { timeout: 10_000 }).toBe(false);
  await expect.poll(() => asUser(actor, (tx) => tx.embedding.count()), { timeout: 10_000 }).toBe(1);
});
