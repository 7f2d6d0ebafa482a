import { expect, test } from "vitest";
import { offlineAdvisor } from "@/lib/ai/offline/offline-advisor";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { aWriter } from "@/tests/harness/said";
import { textIn } from "@/tests/harness/turns";

const grok = await aGrok();

const { continueReply, reply } = await import("@/lib/advisor");
const { appendMessage, finishReply, getMessage, history, startConversation } = await import(
  "@/lib/conversations"
);

const KEPT = "First, learn Go. Then";

async function anInterruptedReply(text = KEPT) {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const { reply: row } = await appendMessage(actor, id, { text: "What now?" }, aWriter);
  await finishReply(actor, row.id, { text, status: "interrupted", errorCode: null, usage: null });
  return { actor, id, replyId: row.id };
}

test("an interrupted reply goes on from the part that was kept, and stands whole in its place", async () => {
  const { actor, id, replyId } = await anInterruptedReply();
  grok.play({ text: " learn Rust." });
  const answer = await continueReply(actor, id, replyId);
  const events = [];
  for await (const event of answer.events) events.push(event);
  expect(textIn(events)).toBe(`${KEPT} learn Rust.`);
  expect(await answer.whole()).toMatchObject({ status: "complete", text: `${KEPT} learn Rust.` });
  const { items } = await history(actor, id);
  expect(items.map(({ text }) => text)).toEqual(["What now?", `${KEPT} learn Rust.`]);
  expect(await getMessage(actor, id, replyId)).toMatchObject({ status: "interrupted", text: KEPT });
  const input = grok.calls[0]?.body.input ?? [];
  expect(JSON.stringify(input.at(-2))).toContain(KEPT);
  expect(input.slice(-2).map(({ role }) => role)).toEqual(["assistant", "user"]);
});

test("what was kept is not lost when going on fails, at once or midway, and can be gone on from again", async () => {
  const { actor, id, replyId } = await anInterruptedReply();
  grok.play({ status: 400 });
  const failed = await (await continueReply(actor, id, replyId)).whole();
  expect(failed).toMatchObject({ status: "failed", text: KEPT });
  grok.play({ text: " learn Rust, and rest.", cutAfter: 2 });
  const cut = await (await continueReply(actor, id, failed.id)).whole();
  expect(cut).toMatchObject({ status: "failed", text: `${KEPT} learn Rust, ` });
  grok.play({ text: "and rest." });
  const whole = await (await continueReply(actor, id, cut.id)).whole();
  expect(whole).toMatchObject({ status: "complete", text: `${KEPT} learn Rust, and rest.` });
});

test("a whole reply, one without a word, and one that the thread went past cannot be gone on from", async () => {
  const { actor, id, replyId } = await anInterruptedReply();
  grok.play({ status: 400 });
  const failed = await (await reply(actor, id, { text: "And now?" })).whole();
  for (const refused of [replyId, failed.id]) {
    await expect(continueReply(actor, id, refused)).rejects.toMatchObject({ code: "conflict" });
  }
  grok.play({});
  const whole = await (await reply(actor, id, { text: "And then?" })).whole();
  await expect(continueReply(actor, id, whole.id)).rejects.toMatchObject({ code: "conflict" });
});

test("the offline advisor goes on where its answer broke off", async () => {
  const person = {
    name: null,
    skills: [],
    experienceLevel: null,
    yearsExperience: null,
    profileSummary: null,
  };
  const briefing = { question: "How do I learn Rust?", person, passages: [], history: [], prompt: null };
  const say = async (begun?: string) => {
    const offline = JSON.parse(JSON.stringify({ ...briefing, begun }));
    const { content } = await offlineAdvisor().doGenerate({ prompt: [], providerOptions: { offline } });
    return content.map((part) => (part.type === "text" ? part.text : "")).join("");
  };
  const whole = await say();
  const begun = whole.slice(0, 50);
  expect(begun + (await say(begun))).toBe(whole);
  expect(await say("Something else.")).toBe(`\n\n${whole}`);
});
