import { expect, test } from "vitest";
import { asUser } from "@/lib/db/as-user";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

const grok = await aGrok({ XAI_MODEL: "grok-test" });

const { extractWhatIsNew } = await import("@/lib/advisor");
const { listFacts } = await import("@/lib/users");

type Person = Awaited<ReturnType<typeof aUser>>;

const TEXT = "I have six years of experience with Go.";

async function values(actor: Person) {
  return (await listFacts(actor)).items.map(({ predicate, value, of }) =>
    `${predicate} ${value} ${of ?? ""}`.trim(),
  );
}

function readers(actor: Person) {
  const where = { userId: actor.userId, role: "user" };
  return asUser(actor, (tx) => tx.message.findMany({ where, select: { extractedWith: true } }));
}

const claimed = (quote: string, value: string) =>
  JSON.stringify({
    claims: [{ quote, predicate: "skill", value, years: null, of: null, modality: "has", confidence: 1 }],
  });

test("what a model invents is not stored, and the message is read by both", async () => {
  grok.answerTasks(claimed("I know everything about Haskell.", "Haskell"));
  const actor = await aUser();
  await said(actor, TEXT, "I know Java.");
  await extractWhatIsNew(actor);
  expect(await values(actor)).toEqual(expect.arrayContaining(["skill Go", "years 6 Go"]));
  expect(JSON.stringify(await values(actor))).not.toContain("Haskell");
  expect(await readers(actor)).toEqual([{ extractedWith: "rules-2+grok-test" }]);
  expect(JSON.stringify(grok.tasks)).not.toContain("I know Java.");
  expect(grok.tasks.map(({ body }) => body.store)).toEqual([false]);
});

test.each([
  ["an error", { status: 500 }],
  ["nonsense", "Sure! Here you are."],
  ["nothing", ""],
])("a model that answers %s loses nothing of what code read", async (_, answer) => {
  grok.answerTasks(answer);
  const actor = await aUser();
  await said(actor, TEXT);
  await extractWhatIsNew(actor);
  expect(await values(actor)).toEqual(expect.arrayContaining(["skill Go", "years 6 Go"]));
  const before = await values(actor);
  await Promise.all([extractWhatIsNew(actor), extractWhatIsNew(actor)]);
  expect(await values(actor)).toEqual(before);
});

test("what was said before there was a model is read by it as well, two messages at a time", async () => {
  grok.answerTasks("");
  const actor = await aUser();
  for (let n = 0; n < 4; n += 1) await said(actor, `Note ${n}: ${TEXT}`);
  await extractWhatIsNew(actor);
  const byModel = async () =>
    (await readers(actor)).filter(({ extractedWith }) => extractedWith?.includes("+")).length;
  expect(await byModel()).toBe(2);
  await extractWhatIsNew(actor);
  expect(await byModel()).toBe(4);
});
