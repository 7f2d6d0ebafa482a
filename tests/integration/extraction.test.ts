import { expect, test } from "vitest";
import { askForWhatIsLeft, changeFact, dropFact, extractWhatIsNew, forgetConversation } from "@/lib/advisor";
import { instructionsFrom } from "@/lib/advisor/instructions";
import { personOf } from "@/lib/advisor/person-of";
import { RULES } from "@/lib/advisor/reader";
import { peopleToEmbed } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { getPerson } from "@/lib/users";
import { alone } from "@/tests/harness/alone";
import { asking } from "@/tests/harness/asking";
import { startHouseJobs } from "@/tests/harness/jobs";
import { factsOf } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";
import { aResume } from "@/tests/harness/resume";
import { operations } from "@/tests/harness/route-tree";
import { said } from "@/tests/harness/said";
import { aTurn } from "@/tests/harness/turns";

type Person = Awaited<ReturnType<typeof aUser>>;

const GO = "I have six years of experience with Go.";

async function has(actor: Person): Promise<string[]> {
  return (await factsOf(actor)).filter(({ modality }) => modality === "has").map(({ value }) => value);
}

function message(actor: Person, id: string) {
  return asUser(actor, (tx) => tx.message.findFirst({ where: { userId: actor.userId, id } }));
}

alone();
test("what a person says in a turn is noted by itself, with the words that say it", async () => {
  const endJobs = await startHouseJobs();
  const actor = await aUser();
  await aTurn(actor, `Hello! ${GO} What next?`);
  await expect.poll(() => has(actor), { timeout: 40_000 }).toContain("Go");
  for (const fact of await factsOf(actor)) expect(fact.quote).toBe(GO);
  // A crash left something unread, and the sweep finds it.
  const other = await aUser();
  await said(other, GO);
  await askForWhatIsLeft();
  await expect.poll(() => has(other), { timeout: 40_000 }).toContain("Go");
  await endJobs();
});

test("only the person's own remembered words are read, each message once", async () => {
  const actor = await aUser();
  const { message: own, reply } = await said(
    actor,
    GO,
    "You have six years of experience with Rust. I know Java.",
  );
  const { message: hidden } = await said(actor, "I know Python and SQL.");
  const where = { userId: actor.userId, id: hidden.id };
  await asUser(actor, (tx) => tx.message.updateMany({ where, data: { isRemembered: false } }));
  expect((await peopleToEmbed({ whole: false })).unread).toContain(actor.userId);
  expect(await extractWhatIsNew(actor)).toBe(1);
  const values = await has(actor);
  expect(values).toContain("Go");
  for (const not of ["Rust", "Java", "Python", "SQL"]) expect(values).not.toContain(not);
  expect((await peopleToEmbed({ whole: false })).unread).not.toContain(actor.userId);
  expect((await message(actor, own.id))?.extractedWith).toBe(RULES);
  expect((await message(actor, reply.id))?.extractedWith).toBeNull();
  const kept = (await message(actor, own.id))?.extractedData;
  expect(kept).toMatchObject({ unread_language: null, claims: expect.any(Array) });
  expect(JSON.stringify(kept)).toContain('"Go"');
});

test("three runs one after another and six at once note the same as one", async () => {
  const actor = await aUser();
  for (const text of [GO, "I want to become a team lead.", "I am learning Rust."]) await said(actor, text);
  const runs = await Promise.all(Array.from({ length: 6 }, () => extractWhatIsNew(actor)));
  expect(runs.reduce((sum, run) => sum + run)).toBe(3);
  const before = await factsOf(actor);
  for (let run = 0; run < 3; run += 1) expect(await extractWhatIsNew(actor)).toBe(0);
  const unread = { extractedWith: null, extractedData: undefined };
  await asUser(actor, (tx) => tx.message.updateMany({ where: { userId: actor.userId }, data: unread }));
  expect(await extractWhatIsNew(actor)).toBe(3);
  expect(await factsOf(actor)).toEqual(before);
});

test("what older rules read is read again: nothing twice, and nothing undone that the person decided", async () => {
  const actor = await aUser();
  await said(actor, "I know Go, SQL, Docker and Excel.");
  await extractWhatIsNew(actor);
  const idOf = async (value: string) => (await factsOf(actor)).find((fact) => fact.value === value)?.id ?? "";
  await changeFact(actor, await idOf("Go"), { status: "confirmed" });
  await changeFact(actor, await idOf("SQL"), { status: "rejected" });
  await dropFact(actor, await idOf("Docker"));
  const before = await factsOf(actor);
  expect(before).toHaveLength(3);
  const where = { userId: actor.userId, extractedWith: RULES };
  await asUser(actor, (tx) => tx.message.updateMany({ where, data: { extractedWith: "older-rules" } }));
  expect(await extractWhatIsNew(actor)).toBe(1);
  expect(await factsOf(actor)).toEqual(before);
});

test("a message deleted before it was read leaves nothing behind", async () => {
  const actor = await aUser();
  const { message: gone } = await said(actor, GO);
  await Promise.all([extractWhatIsNew(actor), forgetConversation(actor, gone.conversation_id)]);
  expect(await factsOf(actor)).toEqual([]);
});

test("a pasted résumé yields proposals, and the profile says nothing of it", async () => {
  const actor = await aUser();
  await said(actor, aResume);
  await extractWhatIsNew(actor);
  const found = await factsOf(actor);
  expect(found.length).toBeGreaterThan(5);
  for (const fact of found) {
    expect(fact).toMatchObject({ status: "proposed", origin: "document", counts: false });
    expect(aResume).toContain(fact.quote);
  }
  expect((await getPerson(actor)).profile).toMatchObject({ skills: [], years_experience: null });
});

test("a language that is not read is named, and yields nothing", async () => {
  const actor = await aUser();
  const { message: german } = await said(
    actor,
    "Ich habe sechs Jahre Erfahrung mit Go und möchte ein Team leiten.",
  );
  await extractWhatIsNew(actor);
  expect(await factsOf(actor)).toEqual([]);
  const notes = (await operations()).find(({ name }) => name === "GET /conversations/[conversationId]/notes");
  if (!notes) throw new Error("there are no notes");
  const call = await asking(actor.userId);
  const params = { conversationId: german.conversation_id };
  const { data } = await (await call(notes.handler, { method: "GET", params })).json();
  expect(data).toMatchObject({ facts: [], waiting: [], unread: [{ message_id: german.id }] });
});

test("the advisor is told goals, learning and gaps under their own names, as data", async () => {
  const actor = await aUser();
  await said(actor, `${GO} I want to become a team lead. I am learning Rust. I don't know Kubernetes.`);
  await extractWhatIsNew(actor);
  const { me, profile, outlook } = await getPerson(actor);
  const told = instructionsFrom({ person: personOf(me.name, profile, outlook), passages: [], prompt: null });
  const data = /<(data-\w+)>([\s\S]*)<\/\1>$/.exec(told)?.[2] ?? "";
  expect(data).toMatch(/^\| Skills: Go$/m);
  expect(data).toMatch(/^\| Wants: .*Team lead/m);
  expect(data).toMatch(/^\| Learning now: Rust$/m);
  expect(data).toMatch(/^\| Does not know: Kubernetes$/m);
});
