import { afterEach, beforeEach, expect, test } from "vitest";
import { asSystem, asUser } from "@/lib/db/as-user";
import { alone } from "@/tests/harness/alone";
import { aGrok } from "@/tests/harness/grok";
import { queueSizes, startQuickHouseJobs } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";
import { ranges } from "@/tests/harness/summaries";
import { aThread } from "@/tests/harness/threads";

const grok = await aGrok();
const { askForWhatIsLeft } = await import("@/lib/advisor");
const { readerName } = await import("@/lib/advisor/reader");

alone();
let endJobs: () => Promise<void>;
beforeEach(async () => {
  endJobs = await startQuickHouseJobs();
});
afterEach(() => endJobs());

type Person = Awaited<ReturnType<typeof aUser>>;

/** The jobs of a function that were parked for a person. */
const parked = (actor: Person, name: string) =>
  asSystem((tx) =>
    tx.jobRun.count({
      where: {
        status: "parked",
        functionId: `career-advisor-${name}`,
        event: { path: ["data", "user_id"], equals: actor.userId },
      },
    }),
  );
// What other tests left is asked for as well, and comes first.
const soon = { timeout: 150_000 };
const idle = () => expect.poll(queueSizes, soon).toMatchObject({ outbox: 0, calls: 0, running: 0 });

test("a summary that the model withholds costs one call each time, is parked once, and comes when it can", async () => {
  const actor = await aUser();
  const marker = `marked ${actor.userId}`;
  const id = await aThread(actor, 5, (n) => `${marker} ${n}`);
  // The turns said that they are complete, and were not heard.
  await asSystem((tx) => tx.outbox.deleteMany());
  const calls = () => grok.calls.filter(({ body }) => JSON.stringify(body.input).includes(marker)).length;
  const timeHasCome = () =>
    asUser(actor, (tx) => tx.conversation.updateMany({ where: { id }, data: { summaryAskAt: new Date(0) } }));
  const tenMinutesLater = () => asSystem((tx) => tx.jobEvent.deleteMany());
  grok.play({ incomplete: "content_filter" });
  for (let round = 1; round <= 3; round += 1) {
    await timeHasCome();
    await tenMinutesLater();
    await askForWhatIsLeft();
    await expect.poll(calls, soon).toBe(round);
    await expect.poll(() => parked(actor, "summarize-conversation"), soon).toBe(1);
    // Not yet.
    await tenMinutesLater();
    await askForWhatIsLeft();
    await idle();
    expect(calls()).toBe(round);
  }
  grok.play({ text: "A note." });
  await timeHasCome();
  await tenMinutesLater();
  await askForWhatIsLeft();
  await expect.poll(() => ranges(actor, id), soon).toEqual(["1-5"]);
  await expect.poll(() => parked(actor, "summarize-conversation"), soon).toBe(0);
}, 600_000);

test("a message whose reading fails is parked once, and the others are read", async () => {
  const answer = (quote: string) => ({
    claims: [
      {
        quote,
        predicate: "skill",
        value: "Haskell\u0000",
        years: null,
        of: null,
        modality: "has",
        confidence: 1,
      },
    ],
  });
  grok.answerTasks(JSON.stringify(answer("I also use Haskell a bit.")));
  const actor = await aUser();
  const { message } = await said(actor, "I know Go. I also use Haskell a bit.");
  await said(actor, "I know SQL.");
  await askForWhatIsLeft();
  const reader = async (id: string) =>
    (await asUser(actor, (tx) => tx.message.findFirst({ where: { id } })))?.extractedWith;
  await expect.poll(() => reader(message.id), soon).toBe(readerName());
  await expect.poll(() => parked(actor, "extract-profile"), soon).toBe(1);
  const asked = () =>
    grok.tasks.filter(({ body }) => JSON.stringify(body).includes("also use Haskell")).length;
  expect(asked()).toBe(1);
  const { extractWhatIsNew } = await import("@/lib/advisor");
  expect(await extractWhatIsNew(actor)).toBe(0);
  const facts = await asUser(actor, (tx) => tx.profileFact.findMany());
  expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining(["Go", "SQL"]));
  expect(asked()).toBe(1);
}, 600_000);
