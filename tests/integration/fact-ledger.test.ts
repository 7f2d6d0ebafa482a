import { expect, test } from "vitest";
import { changeFact, forgetConversation } from "@/lib/advisor";
import { finishReply } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { getPerson, getProfile, noteClaims, updateProfile } from "@/lib/users";
import { claimIn, factsOf, noted, onlyFactOf, readAgain } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

const GO = { predicate: "skill", value: "Go" } as const;

test("a sure statement counts at once, with its words, its place and its date", async () => {
  const actor = await aUser();
  const message = await noted(actor, "Hello! I have used Go at work. Bye.", [
    { ...GO, words: "I have used Go at work." },
  ]);
  expect((await getProfile(actor)).skills).toEqual(["Go"]);
  expect(await onlyFactOf(actor)).toMatchObject({
    status: "proposed",
    counts: true,
    quote: "I have used Go at work.",
    start: 7,
    end: 30,
    message_id: message.id,
    conversation_id: message.conversation_id,
    said_at: message.created_at,
  });
});

test("a claim of others, of half a character, of words that are not there or that the advisor wrote is not stored", async () => {
  const actor = await aUser();
  const text = "My manager knows Go 😀.";
  await noted(actor, text, [
    { ...GO, subject: "other" },
    { ...GO, start: 5, end: 500 },
    { ...GO, start: 9, end: 9 },
    { ...GO, start: 0, end: text.indexOf("😀") + 1 },
  ]);
  const { message, reply } = await said(actor, "What do I know?", "You know Go.");
  const answer = "You know Go.";
  await finishReply(actor, reply.id, { text: answer, status: "complete", errorCode: null, usage: null });
  await asUser(actor, async (tx) => {
    await noteClaims(tx, actor, { id: reply.id, text: answer }, [claimIn(answer, GO)]);
    // What the person wrote reads otherwise.
    await noteClaims(tx, actor, { id: message.id, text: "I know Go." }, [claimIn("I know Go.", GO)]);
  });
  expect(await factsOf(actor)).toEqual([]);
});

test("a message that is not remembered yields nothing, and one that no longer is takes its facts along", async () => {
  const actor = await aUser();
  const message = await noted(actor, "I know Go.", [GO]);
  const own = { userId: actor.userId, id: message.id };
  await asUser(actor, (tx) => tx.message.updateMany({ where: own, data: { isRemembered: false } }));
  expect(await factsOf(actor)).toEqual([]);
  expect(await readAgain(actor, message, [GO])).toBe(false);
  await asUser(actor, (tx) =>
    noteClaims(tx, actor, { id: message.id, text: message.text }, [claimIn(message.text, GO)]),
  );
  expect(await factsOf(actor)).toEqual([]);
  expect((await getProfile(actor)).skills).toEqual([]);
});

test("reading again notes nothing twice, whatever became of a fact meanwhile", async () => {
  const actor = await aUser();
  const text = "I know Go and SQL.";
  const claims = [GO, { predicate: "skill", value: "SQL" } as const];
  const message = await noted(actor, text, claims);
  const [sql, go] = await factsOf(actor);
  await changeFact(actor, go?.id ?? "", { status: "rejected" });
  await changeFact(actor, sql?.id ?? "", { value: "SQLite" });
  const before = await factsOf(actor);
  for (let run = 0; run < 3; run += 1) expect(await readAgain(actor, message, claims)).toBe(true);
  expect(await factsOf(actor)).toEqual(before);
  expect((await getProfile(actor)).skills).toEqual(["SQLite"]);
});

test("two runs at once note every claim once", async () => {
  const actor = await aUser();
  const { message } = await said(actor, "I know Go.");
  const runs = await Promise.all(Array.from({ length: 6 }, () => readAgain(actor, message, [GO], "one")));
  expect(runs.filter(Boolean)).toHaveLength(1);
  await Promise.all(Array.from({ length: 6 }, () => readAgain(actor, message, [GO])));
  expect(await factsOf(actor)).toHaveLength(1);
});

test("what is rejected is out of the profile until it is said again", async () => {
  const actor = await aUser();
  await noted(actor, "I know Go.", [GO]);
  await changeFact(actor, (await onlyFactOf(actor)).id, { status: "rejected" });
  expect((await getProfile(actor)).skills).toEqual([]);
  await noted(actor, "I know Go after all.", [GO]);
  expect((await getProfile(actor)).skills).toEqual(["Go"]);
});

test("with its conversation a fact goes, also one that was confirmed, and the profile follows", async () => {
  const actor = await aUser();
  const message = await noted(actor, "I know Go.", [GO]);
  await changeFact(actor, (await onlyFactOf(actor)).id, { status: "confirmed" });
  await updateProfile(actor, { years_experience: 3 });
  await forgetConversation(actor, message.conversation_id);
  expect(await getProfile(actor)).toMatchObject({ skills: [], years_experience: 3 });
  const stored = await asUser(actor, (tx) =>
    tx.user.findFirst({ where: { id: actor.userId }, select: { skills: true } }),
  );
  expect(stored).toEqual({ skills: [] });
});

test("what a document says waits for a look, and so does what is not sure", async () => {
  const actor = await aUser();
  await noted(actor, "EXPERIENCE Go, SQL", [
    { ...GO, origin: "document" },
    { predicate: "level", value: "Senior", origin: "document" },
  ]);
  await noted(actor, "I suppose I know Rust.", [{ predicate: "skill", value: "Rust", confidence: 0.6 }]);
  expect(await getProfile(actor)).toMatchObject({
    skills: [],
    experience_level: null,
    profile_summary: null,
  });
  for (const fact of await factsOf(actor)) {
    expect(fact).toMatchObject({ status: "proposed", counts: false });
    await changeFact(actor, fact.id, { status: "confirmed" });
  }
  expect(await getProfile(actor)).toMatchObject({ skills: ["Go", "Rust"], experience_level: "senior" });
});

test("wishing, learning, lacking and having had are not having", async () => {
  const actor = await aUser();
  await noted(actor, "I want to learn Rust, I am learning Zig, I don't know C, I used to know COBOL.", [
    { predicate: "skill", value: "Rust", modality: "wants" },
    { predicate: "skill", value: "Zig", modality: "learning" },
    { predicate: "skill", value: "C", modality: "lacks" },
    { predicate: "skill", value: "COBOL", modality: "had" },
  ]);
  const { profile, outlook } = await getPerson(actor);
  expect(profile.skills).toEqual([]);
  expect(outlook).toMatchObject({ goals: ["Rust"], learning: ["Zig"], lacks: ["C"], past: ["COBOL"] });
  await noted(actor, "Now I know Rust and C.", [
    { predicate: "skill", value: "Rust" },
    { predicate: "skill", value: "C" },
  ]);
  const later = await getPerson(actor);
  expect(later.profile.skills).toEqual(["C", "Rust"]);
  expect(later.outlook).toMatchObject({ goals: [], learning: ["Zig"], lacks: [] });
});

test("a full ledger takes no more from messages, keeps room for what is typed, and goes on when something is forgotten", async () => {
  const actor = await aUser();
  const message = await noted(actor, "I have used Go at work.", [GO]);
  const { id, ...row } = await asUser(actor, (tx) => tx.profileFact.findFirstOrThrow());
  const fill = (from: number, count: number) =>
    asUser(actor, (tx) =>
      tx.profileFact.createMany({
        data: Array.from({ length: count }, (_, index) => ({
          ...row,
          id: newId(),
          valueKey: `skill ${from + index}`,
          claimHash: `hash ${from + index}`,
        })),
      }),
    );
  await fill(0, 4_998);
  const two = "I know Rust. I know Java.";
  await noted(actor, two, [
    { predicate: "skill", value: "Rust", words: "I know Rust." },
    { predicate: "skill", value: "Java", words: "I know Java." },
  ]);
  const kept = () => asUser(actor, (tx) => tx.profileFact.findMany({ select: { id: true, value: true } }));
  expect(await kept()).toHaveLength(5_000);
  expect((await kept()).map(({ value }) => value)).not.toContain("Java");
  await updateProfile(actor, { experience_level: "senior" });
  expect((await getProfile(actor)).experience_level).toBe("senior");
  await fill(5_000, 999);
  await expect(updateProfile(actor, { years_experience: 7 })).rejects.toMatchObject({ code: "conflict" });
  await asUser(actor, (tx) =>
    tx.profileFact.deleteMany({ where: { messageId: message.id, id: { not: id } } }),
  );
  await noted(actor, "I know Java.", [{ predicate: "skill", value: "Java" }]);
  expect((await kept()).map(({ value }) => value)).toContain("Java");
});
