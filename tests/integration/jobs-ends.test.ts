import { expect, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { aHouse } from "@/tests/harness/house";

const { said, say, run, idle } = aHouse();

/** How many steps of the one run under way are kept. */
const kept = () => asSystem((tx) => tx.jobStep.count());

test("a function that is over with a step has both kept at once; where another follows, the first is kept before it runs", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "one", triggers: [{ event: "a" }] }, async ({ step }) => {
      await step.run("only", () => say("only"));
      say(`after it ${await kept()}`);
    }),
    client.createFunction({ id: "two", triggers: [{ event: "b" }] }, async ({ step }) => {
      await step.run("first", () => say("first"));
      await step.run("second", async () => say(`second, of those before ${await kept()}`));
    }),
  ]);
  for (const name of ["a", "b", "b"]) {
    await send({ name });
    await idle();
  }
  const two = ["first", "second, of those before 1"];
  expect(said).toEqual(["only", "after it 0", ...two, ...two]);
});

test("a step before a failure is kept, and the failure alone is tried again", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "f", triggers: [{ event: "a" }], retries: 2 }, async ({ step, attempt }) => {
      await step.run("before", () => say("before"));
      if (attempt < 2) throw new Error("no");
      say(`over at ${attempt}, with ${await kept()}`);
    }),
  ]);
  await send({ name: "a" });
  await idle();
  expect(said).toEqual(["before", "over at 2, with 1"]);
});
