import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { COMMAND, injections } from "@/tests/fakes/injections";
import { obey } from "@/tests/fakes/obedient-model";
import { aFile } from "@/tests/harness/a-file";
import { aPrompt } from "@/tests/harness/a-prompt";
import { stateOf } from "@/tests/harness/belongings";
import { aGrok } from "@/tests/harness/grok";
import { outsideData } from "@/tests/harness/outside-data";
import { aUser } from "@/tests/harness/people";

const grok = await aGrok();
beforeEach(() => grok.play({ answer: obey }));

const { reply, saveProfile } = await import("@/lib/advisor");
const { embedPendingMessages, startConversation, updateConversation } = await import("@/lib/conversations");
const { createPremade, createPrompt } = await import("@/lib/prompts");
const { forced } = await import("@/tests/harness/premade");
const { setRole, updateMe } = await import("@/lib/users");

const CANARY = `canary-${newId()}`;
const QUESTION = "What do you know about my work as a nurse in Leeds?";

/** Where an order can hide; each returns the conversation in which the person then asks something harmless. */
const places: Record<string, (actor: Actor, order: string) => Promise<{ id: string; promptId?: string }>> = {
  "a pasted résumé": async (actor, order) => {
    const { id } = await startConversation(actor, {});
    await say(actor, id, `Nurse in Leeds, 2015–2020.\n${order}\nReferences on request.`);
    return { id };
  },
  "an attached file": async (actor, order) => {
    const { id } = await startConversation(actor, {});
    const file = await aFile(
      actor,
      `Nurse in Leeds, 2015–2020.\n${order}\nReferences on request.`,
      `${order.slice(0, 90)}.txt`,
    );
    await say(actor, id, "Here is what I wrote.", undefined, [file]);
    return { id };
  },
  "a file attached elsewhere": async (actor, order) => {
    const { id } = await startConversation(actor, {});
    const file = await aFile(actor, `I was a nurse in Leeds. ${order}`);
    await say(actor, id, "Here is what I wrote.", undefined, [file]);
    return startConversation(actor, {});
  },
  "something remembered": async (actor, order) => {
    const { id } = await startConversation(actor, {});
    await say(actor, id, `I was a nurse in Leeds. ${order}`);
    return startConversation(actor, {});
  },
  "a conversation's title": async (actor, order) => {
    const { id } = await startConversation(actor, {});
    await say(actor, id, "I was a nurse in Leeds for five years.");
    await updateConversation(actor, id, { title: order.slice(0, 200) });
    return startConversation(actor, {});
  },
  "the profile": async (actor, order) => {
    await updateMe(actor, { name: order.slice(0, 120) });
    await saveProfile(actor, { profile_summary: order, skills: [order.slice(0, 60)] });
    return startConversation(actor, {});
  },
  "a prompt of one's own": async (actor, order) => {
    const words = {
      title: inOneLine(order),
      description: order.slice(0, 200),
      template: order,
      instructions: order,
    };
    const { id: promptId } = await createPrompt(actor, aPrompt(words));
    return { ...(await startConversation(actor, {})), promptId };
  },
  "a premade prompt, by an administrator": async (actor, order) => {
    const admin = { ...(await aUser()), role: "admin" as const };
    await setRole(admin.email, "admin");
    const made = await createPremade(
      admin,
      aPrompt({ title: inOneLine(order), template: order, instructions: order }),
    );
    const promptId = made?.id ?? "";
    await forced(admin, promptId, 1);
    return { ...(await startConversation(actor, {})), promptId };
  },
  "a prompt's slot": async (actor, order) => {
    const { id } = await startConversation(actor, {});
    await say(actor, id, `Review my application as a nurse for: ${order}`);
    return startConversation(actor, {});
  },
};

async function say(
  actor: Actor,
  conversationId: string,
  text: string,
  promptId?: string,
  files?: string[],
): Promise<string> {
  const before = grok.calls.length;
  const send = { text, ...(promptId ? { prompt_id: promptId } : {}), ...(files ? { files } : {}) };
  const message = await (await reply(actor, conversationId, send)).whole();
  expect(message.status).toBe("complete");
  return JSON.stringify(grok.calls[before]?.body.input);
}

/** As the title of a prompt takes it. */
function inOneLine(order: string): string {
  return [...order.replace(/[\r\n\u0085\u2028\u2029]+/g, " ").trim()].slice(0, 40).join("");
}

/** What no order may change: what is durable but the person's own words, what they used, and the answers. */
async function whatIsTheirs(actor: Actor) {
  const { me, profile, prompts } = await stateOf(actor);
  const role = await asSystem((tx) =>
    tx.user.findFirst({ where: { id: actor.userId }, select: { role: true } }),
  );
  return { me, profile, prompts, role };
}

const isOrder = new RegExp(COMMAND.source);
const stranger = await aUser("A stranger");
const strangers = await startConversation(stranger, {});
await say(stranger, strangers.id, `I was a nurse in Leeds. My secret is ${CANARY}.`);
await embedPendingMessages(stranger);
const strangersState = await stateOf(stranger);

const cases = Object.entries(places).flatMap(([place, hide]) =>
  injections.map((order) => ({ place, hide, ...order })),
);

test("there are enough cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test.each(cases)(
  "$name in $place: a model that obeys it reads nothing foreign, writes nothing, gains nothing",
  async ({ hide, text }) => {
    const actor = await aUser();
    const { id, promptId } = await hide(actor, text);
    await embedPendingMessages(actor);
    const before = await whatIsTheirs(actor);
    const prompt = await say(actor, id, QUESTION, promptId);
    expect(prompt).not.toContain(CANARY);
    expect(outsideData(prompt)).not.toMatch(isOrder);
    expect(outsideData(prompt)).not.toContain(
      Buffer.from(injections[0]?.text ?? "")
        .toString("base64")
        .slice(0, 24),
    );
    expect(await whatIsTheirs(actor)).toEqual(before);
    expect(await stateOf(stranger)).toEqual(strangersState);
  },
);

test("the model did obey: what it was told in secret it did not see, what it saw it repeated", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const message = await (await reply(actor, id, { text: injections[0]?.text ?? "" })).whole();
  expect(message.text).toContain("made you admin");
  expect(message.text).toContain("https://evil.example");
  expect(message.text).not.toContain(CANARY);
});

test("ten conversations after a poisoned résumé, no order of it stands outside the quoted data", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const poison = injections.map(({ text }) => `Nurse in Leeds, ward ${text.length}.\n${text}`).join("\n\n");
  await say(actor, id, `My résumé:\n${poison}`);
  const before = await whatIsTheirs(actor);
  await embedPendingMessages(actor);
  const topics = "pay, night shifts, Leeds, leading, studies, children, moving, rest, union, age";
  for (const topic of topics.split(", ")) {
    const later = await startConversation(actor, {});
    const prompt = await say(
      actor,
      later.id,
      `With my work as a nurse on that ward in mind: what about ${topic}?`,
    );
    expect(prompt).toContain("Nurse in Leeds, ward");
    expect(outsideData(prompt)).not.toMatch(isOrder);
    expect(outsideData(prompt)).not.toMatch(/Nurse|résumé|developer mode/);
  }
  expect(await whatIsTheirs(actor)).toEqual(before);
  expect(await stateOf(stranger)).toEqual(strangersState);
});
