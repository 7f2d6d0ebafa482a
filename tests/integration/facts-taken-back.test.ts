import { expect, test } from "vitest";
import {
  changeFact,
  deleteMessage,
  dropFact,
  editMessage,
  forgetConversation,
  forgetMemory,
  saveProfile,
  showVersion,
} from "@/lib/advisor";
import { asUser } from "@/lib/db/as-user";
import { getProfile } from "@/lib/users";
import { factsOf, noted, readAgain } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";

type Person = Awaited<ReturnType<typeof aUser>>;
type Message = Awaited<ReturnType<typeof noted>>;

const years = (value: string) => ({ predicate: "years", value }) as const;
const FIVE = "I have 5 years of experience.";
const SEVEN = "Sorry, it is 7 years, not 5.";

/** Who said 5 years and then took it back, in a conversation of its own. */
async function someoneWhoErred() {
  const actor = await aUser();
  const first = await noted(actor, FIVE, [years("5")]);
  const second = await noted(actor, SEVEN, [years("7")]);
  expect((await getProfile(actor)).years_experience).toBe(7);
  return { actor, first, second };
}

const statusOf = async (actor: Person, value: string) =>
  (await factsOf(actor)).filter((fact) => fact.value === value).map(({ status }) => status);
const idOf = async (actor: Person, value: string) =>
  (await factsOf(actor)).find((fact) => fact.value === value)?.id ?? `nothing says ${value}`;

async function edit(actor: Person, { id, conversation_id: conversationId }: Message) {
  const answer = await editMessage(actor, { conversationId, messageId: id, edit: { text: "I like tea." } });
  await answer.whole();
}

async function expectFive(actor: Person) {
  expect((await getProfile(actor)).years_experience).toBe(5);
  const stored = await asUser(actor, (tx) => tx.user.findFirst({ where: { id: actor.userId } }));
  expect(stored?.yearsExperience?.toNumber()).toBe(5);
  expect((await factsOf(actor)).find(({ value }) => value === "5")).toMatchObject({
    status: "proposed",
    counts: true,
    valid_to: null,
  });
}

test.each<[string, (actor: Person, message: Message) => Promise<unknown>]>([
  ["deleted", (actor, { conversation_id, id }) => deleteMessage(actor, conversation_id, id)],
  ["edited away", edit],
  ["forgotten", (actor, { id }) => forgetMemory(actor, id)],
  ["gone with its conversation", (actor, { conversation_id }) => forgetConversation(actor, conversation_id)],
  ["forgotten as a fact", async (actor) => dropFact(actor, await idOf(actor, "7"))],
])("what a correction took back stands again when the correction is %s", async (_, goes) => {
  const { actor, second } = await someoneWhoErred();
  await goes(actor, second);
  await expectFive(actor);
});

test("it stays taken back while another correction says so, said before or after the one that goes", async () => {
  const { actor, second } = await someoneWhoErred();
  const third = await noted(actor, "Actually 9 years.", [years("9")]);
  await deleteMessage(actor, second.conversation_id, second.id);
  expect((await getProfile(actor)).years_experience).toBe(9);
  expect(await statusOf(actor, "5")).toEqual(["superseded"]);
  await deleteMessage(actor, third.conversation_id, third.id);
  await expectFive(actor);
  const again = await noted(actor, "I meant 8 years.", [years("8")]);
  await noted(actor, "As I said: 8 years, not 5.", [years("8")]);
  await deleteMessage(actor, again.conversation_id, again.id);
  expect((await getProfile(actor)).years_experience).toBe(8);
  expect(await statusOf(actor, "5")).toEqual(["superseded"]);
});

test("what the person decided on does not stand again", async () => {
  for (const decide of [
    async (actor: Person) => changeFact(actor, await idOf(actor, "5"), { status: "rejected" }),
    async (actor: Person) => changeFact(actor, await idOf(actor, "7"), { status: "confirmed" }),
    async (actor: Person) => changeFact(actor, await idOf(actor, "7"), { value: 8 }),
    async (actor: Person) => dropFact(actor, await idOf(actor, "5")),
    async (actor: Person) => saveProfile(actor, { years_experience: null }),
  ]) {
    const { actor, second } = await someoneWhoErred();
    await decide(actor);
    expect((await getProfile(actor)).years_experience).not.toBe(5);
    await deleteMessage(actor, second.conversation_id, second.id);
    expect((await getProfile(actor)).years_experience).toBeNull();
  }
});

test("a wording that comes back is taken back as before, in whichever order the two are read", async () => {
  const { actor, first, second } = await someoneWhoErred();
  await edit(actor, first);
  await showVersion(actor, first.conversation_id, first.id);
  await readAgain(actor, first, [years("5")]);
  expect(await statusOf(actor, "5")).toEqual(["superseded"]);
  expect((await getProfile(actor)).years_experience).toBe(7);
  await edit(actor, second);
  await expectFive(actor);
  await showVersion(actor, second.conversation_id, second.id);
  await readAgain(actor, second, [years("7")]);
  expect((await getProfile(actor)).years_experience).toBe(7);
  expect(await statusOf(actor, "5")).toEqual(["superseded"]);
});

test("what the person's hand took the place of does not come back with its wording", async () => {
  const actor = await aUser();
  const first = await noted(actor, FIVE, [{ ...years("5"), origin: "document" }]);
  await saveProfile(actor, { years_experience: 6 });
  await edit(actor, first);
  const left = await asUser(actor, (tx) => tx.profileFact.findMany({ where: { messageId: first.id } }));
  expect(left).toMatchObject([{ status: "forgotten", value: "", quote: "" }]);
  await showVersion(actor, first.conversation_id, first.id);
  await readAgain(actor, first, [{ ...years("5"), origin: "document" }]);
  expect(await statusOf(actor, "5")).toEqual([]);
});

test.each<[string, (actor: Person) => Promise<unknown>]>([
  ["rejected", async (actor) => changeFact(actor, await idOf(actor, "7"), { status: "rejected" })],
  ["cleared by hand", (actor) => saveProfile(actor, { years_experience: null })],
])(
  "a correction that was %s does not bring back what it beat, and beats nothing that is noted later",
  async (_, decide) => {
    const { actor } = await someoneWhoErred();
    await decide(actor);
    expect((await getProfile(actor)).years_experience).toBeNull();
    await noted(actor, "I have 6 years of experience.", [years("6")], "2024-03-01T10:00:00Z");
    expect(await statusOf(actor, "6")).toEqual(["proposed"]);
    expect((await getProfile(actor)).years_experience).toBe(6);
    expect(await statusOf(actor, "5")).not.toContain("proposed");
  },
);
