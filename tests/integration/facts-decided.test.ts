import { expect, test } from "vitest";
import { changeFact, changeFacts, deleteMessage, dropFact, saveProfile } from "@/lib/advisor";
import { getProfile } from "@/lib/users";
import { factsOf, noted, readAgain } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";

type Person = Awaited<ReturnType<typeof aUser>>;

const years = (value: string) => ({ predicate: "years", value }) as const;
const skill = (value: string) => ({ predicate: "skill", value }) as const;

/** Who said the same in three messages, once in a document. */
async function someoneWhoRepeats() {
  const actor = await aUser();
  const first = await noted(actor, "I know Go.", [skill("Go")]);
  const second = await noted(actor, "As I said, I know Go.", [skill("Go")]);
  const third = await noted(actor, "Skills: Go.", [{ ...skill("Go"), origin: "document" }]);
  return { actor, first, second, third };
}

const standing = async (actor: Person) =>
  (await factsOf(actor)).map(({ status, value, said_value }) => [status, value, said_value]);
const idIn = async (actor: Person, message: { id: string }) =>
  (await factsOf(actor)).find(({ message_id }) => message_id === message.id)?.id ?? "nothing was noted";

test("what the person turns down is turned down wherever it was said", async () => {
  const { actor, second } = await someoneWhoRepeats();
  await changeFact(actor, await idIn(actor, second), { status: "rejected" });
  expect((await getProfile(actor)).skills).toEqual([]);
  expect(await standing(actor)).toEqual(Array(3).fill(["rejected", "Go", null]));
  const other = await someoneWhoRepeats();
  await changeFacts(other.actor, { confirmed: [], rejected: [await idIn(other.actor, other.first)] });
  expect(await standing(other.actor)).toEqual(Array(3).fill(["rejected", "Go", null]));
});

test("what the person puts right is right wherever it was said, and the wrong value comes back with no message", async () => {
  const { actor, first, second } = await someoneWhoRepeats();
  await changeFact(actor, await idIn(actor, first), { value: "Golang tooling" });
  expect((await getProfile(actor)).skills).toEqual(["Golang tooling"]);
  expect(await standing(actor)).toEqual(Array(3).fill(["confirmed", "Golang tooling", "Go"]));
  await readAgain(actor, second, [skill("Go")]);
  await deleteMessage(actor, first.conversation_id, first.id);
  expect((await getProfile(actor)).skills).toEqual(["Golang tooling"]);
  await dropFact(actor, await idIn(actor, second));
  expect(await standing(actor)).toEqual([]);
});

test("what the person confirms holds also where else it was said, so that no later correction takes its place", async () => {
  const actor = await aUser();
  const first = await noted(actor, "I have 5 years of experience.", [years("5")]);
  await noted(actor, "My 5 years of experience count.", [years("5")]);
  await changeFact(actor, await idIn(actor, first), { status: "confirmed" });
  await noted(actor, "Actually it is 7 years, not 5.", [years("7")]);
  await deleteMessage(actor, first.conversation_id, first.id);
  expect((await getProfile(actor)).years_experience).toBe(5);
});

test("a right value that was said or typed already is confirmed there too, and what was typed wrongly goes", async () => {
  const actor = await aUser();
  const wrong = await noted(actor, "I know Pearl.", [skill("Pearl")]);
  const right = await noted(actor, "I suppose I know Perl.", [{ ...skill("Perl"), confidence: 0.5 }]);
  await saveProfile(actor, { skills: ["PEARL", "PERL"] });
  expect((await getProfile(actor)).skills.sort()).toEqual(["PEARL", "PERL"]);
  await changeFact(actor, await idIn(actor, wrong), { value: "Perl" });
  expect(await getProfile(actor)).toMatchObject({ skills: [expect.stringMatching(/^perl$/i)] });
  const facts = await factsOf(actor);
  expect(facts.find(({ message_id }) => message_id === right.id)).toMatchObject({ status: "confirmed" });
  expect(facts.filter(({ value, status }) => value === "PEARL" && status !== "superseded")).toEqual([]);
});
