import { afterEach, beforeEach, expect, test } from "vitest";
import { askForWhatIsLeft, embedWhatIsNew, reembedSome } from "@/lib/advisor";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { peopleToEmbed } from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";
import { alone } from "@/tests/harness/alone";
import { startQuickHouseJobs } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

let isAway = false;
alone();
let endJobs: (() => Promise<void>) | undefined;
const globals = globalThis as typeof globalThis & {
  careerAdvisorEmbedder?: Embedder;
  careerAdvisorCaughtUpWith?: string;
};

beforeEach(() => {
  isAway = false;
  globals.careerAdvisorEmbedder = quickEmbedder(() => {
    if (isAway) throw new Error("there is no model");
  });
});
afterEach(() => endJobs?.());

type Person = Awaited<ReturnType<typeof aUser>>;

/** Somebody whose vectors an older model made. */
async function behind(): Promise<Person> {
  const actor = await aUser();
  await said(actor, `I am ${actor.userId}.`);
  await embedWhatIsNew(actor.userId);
  await asUser(actor, (tx) => tx.message.updateMany({ data: { embeddedWith: "an older model" } }));
  return actor;
}

/** The model fails, and not on one text alone. */
function goAway() {
  isAway = true;
  if (globals.careerAdvisorEmbedder) globals.careerAdvisorEmbedder.status = "failed";
}

const whoIsBehind = async () => (await peopleToEmbed({ whole: true })).behind.messages;
const parked = () =>
  asSystem((tx) => tx.jobRun.count({ where: { status: "parked", functionId: "career-advisor-reembed" } }));

test("where nobody's vectors can be made anew, that is no success", async () => {
  const actor = await behind();
  goAway();
  await expect(reembedSome()).rejects.toMatchObject({ code: "unavailable" });
  expect(await whoIsBehind()).toContain(actor.userId);
});

test("a change of the model that cannot be done is parked and seen, and a later sweep does it", async () => {
  endJobs = await startQuickHouseJobs();
  // As in a process that has just begun with another model.
  globals.careerAdvisorCaughtUpWith = undefined;
  await behind();
  await behind();
  goAway();
  await askForWhatIsLeft();
  await expect.poll(parked, { timeout: 60_000 }).toBe(1);
  isAway = false;
  // An hour later: what was asked for once may be asked for again.
  await asSystem((tx) => tx.jobEvent.deleteMany());
  await askForWhatIsLeft();
  await expect.poll(whoIsBehind, { timeout: 60_000 }).toEqual([]);
  await expect.poll(parked, { timeout: 60_000 }).toBe(0);
  await askForWhatIsLeft();
  expect(globals.careerAdvisorCaughtUpWith).toBeDefined();
});
