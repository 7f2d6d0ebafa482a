import { expect, test } from "vitest";
import { changeFact, dropFact, editMessage, showVersion } from "@/lib/advisor";
import { asUser } from "@/lib/db/as-user";
import { getProfile } from "@/lib/users";
import { conversationOf } from "@/tests/harness/conversation-of";
import { factsOf, noted, onlyFactOf, readAgain } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";

const GO = { predicate: "skill", value: "Go" } as const;

test("what is forgotten stays forgotten for its message, and is new knowledge when it is said again", async () => {
  const actor = await aUser();
  const message = await noted(actor, "I know Go.", [GO]);
  const { id } = await onlyFactOf(actor);
  await dropFact(actor, id);
  for (let run = 0; run < 3; run += 1) await readAgain(actor, message, [GO]);
  expect(await factsOf(actor)).toEqual([]);
  const kept = await asUser(actor, async (tx) => ({
    fact: await tx.profileFact.findFirst({ where: { userId: actor.userId, id } }),
    message: await tx.message.findFirst({ where: { userId: actor.userId, id: message.id } }),
  }));
  expect(kept.fact).toMatchObject({ value: "", valueKey: "", quote: "", status: "forgotten" });
  expect(JSON.stringify(kept.message?.extractedData)).not.toContain("Go");
  await expect(changeFact(actor, id, { status: "confirmed" })).rejects.toMatchObject({ code: "not_found" });
  await noted(actor, "I really do know Go.", [GO]);
  expect((await getProfile(actor)).skills).toEqual(["Go"]);
});

test("what was said in several places is forgotten in all of them at once, or where it was said alone", async () => {
  const actor = await aUser();
  const SQL = { predicate: "skill", value: "SQL" } as const;
  const first = await noted(actor, "I know Go and SQL.", [GO, SQL]);
  const second = await noted(actor, "As I said, I know GO and SQL.", [{ ...GO, value: "GO" }, SQL]);
  const of = async (value: string) =>
    (await factsOf(actor)).filter((fact) => fact.value.toLowerCase() === value.toLowerCase());
  const [one] = await of("Go");
  if (!one) throw new Error("nothing was noted");
  expect(one.said_in).toBe(2);
  const [alone] = (await of("SQL")).filter(({ message_id }) => message_id === first.id);
  await dropFact(actor, alone?.id ?? "", { repeats: false });
  expect(await of("SQL")).toMatchObject([{ message_id: second.id, said_in: 1 }]);
  await dropFact(actor, one.id);
  expect(await of("Go")).toEqual([]);
  expect((await getProfile(actor)).skills).toEqual(["SQL"]);
  for (const message of [first, second]) {
    await readAgain(actor, message, [message === second ? { ...GO, value: "GO" } : GO]);
    const row = await asUser(actor, (tx) => tx.message.findFirst({ where: { id: message.id } }));
    expect(JSON.stringify(row?.extractedData)).not.toMatch(/"go"/i);
  }
  expect(await of("Go")).toEqual([]);
});

test("facts of one message that are forgotten at once all leave its data", async () => {
  const actor = await aUser();
  const named = ["Go", "Rust", "Perl", "Ada", "Lisp"].map(
    (value) => ({ predicate: "skill", value }) as const,
  );
  const message = await noted(actor, "I know Go, Rust, Perl, Ada and Lisp.", named);
  await Promise.all((await factsOf(actor)).map(({ id }) => dropFact(actor, id)));
  const own = { userId: actor.userId, id: message.id };
  const row = await asUser(actor, (tx) =>
    tx.message.findFirst({ where: own, select: { extractedData: true } }),
  );
  expect(row?.extractedData).toMatchObject({ claims: [] });
});

test("what was forgotten, turned down or put right does not come back with an earlier wording", async () => {
  const actor = await aUser();
  const text = "I know Go, Rust, Perl and Ada.";
  const { id: conversationId, turns } = await conversationOf(actor, [text]);
  const message = turns[0]?.message;
  if (!message) throw new Error("nothing was said");
  const named = ["Go", "Rust", "Perl", "Ada"].map((value) => ({ predicate: "skill", value }) as const);
  await readAgain(actor, message, named);
  const idOf = async (value: string) =>
    (await factsOf(actor)).find((fact) => fact.value === value)?.id ?? `no ${value}`;
  await dropFact(actor, await idOf("Go"));
  await changeFact(actor, await idOf("Rust"), { status: "rejected" });
  await changeFact(actor, await idOf("Perl"), { status: "confirmed", value: "Raku" });
  const edited = await editMessage(actor, {
    conversationId,
    messageId: message.id,
    edit: { text: "I like tea." },
  });
  await edited.whole();
  const left = await asUser(actor, (tx) => tx.profileFact.findMany({ where: { userId: actor.userId } }));
  expect(left.map(({ status, value, quote, saidValue }) => [status, value, quote, saidValue])).toEqual(
    left.map(() => ["forgotten", "", "", null]),
  );
  await showVersion(actor, conversationId, message.id);
  await readAgain(actor, message, named);
  expect((await getProfile(actor)).skills).toEqual(["Ada"]);
});

test("a forgotten fact does not come back from its message under another name; what stands beside it does", async () => {
  const actor = await aUser();
  const text = "I am a registered nurse in Leeds and a beekeeper.";
  const message = await noted(actor, text, [{ predicate: "role", value: "Registered Nurse" }]);
  await dropFact(actor, (await onlyFactOf(actor)).id);
  const byAnother = (["Nurse", "RN", "Beekeeper"] as const).map(
    (value) => ({ predicate: "role", value }) as const,
  );
  await readAgain(actor, message, [...byAnother, { predicate: "location", value: "Leeds" }]);
  expect((await factsOf(actor)).map(({ value }) => value).sort()).toEqual(["Beekeeper", "Leeds"]);
  await noted(actor, "As I said, I am a nurse.", [{ predicate: "role", value: "Nurse" }]);
  expect((await factsOf(actor)).map(({ value }) => value)).toContain("Nurse");
});
