import { NonRetriableError, RetryAfterError } from "inngest";
import { expect, test } from "vitest";
import { parkedRuns, retryParkedRun } from "@/inngest/embedded/parked-runs";
import { newId } from "@/lib/ids";
import { aHouse } from "@/tests/harness/house";
import { queueSizes } from "@/tests/harness/jobs";

const { said, say, run, idle } = aHouse();

test("each step runs once, in order, and a later one has what an earlier one gave", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "f", triggers: [{ event: "a" }] }, async ({ event, step }) => {
      const first = await step.run("first", () => say(`first ${event.data.n}`) && { n: event.data.n + 1 });
      await step.run("second", () => say(`second ${first.n}`));
    }),
  ]);
  await send({ name: "a", data: { n: 1 } });
  await idle();
  expect(said).toEqual(["first 1", "second 2"]);
});

test("a step that fails is tried again and those before it are not; its error can be caught once it is final", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "f", triggers: [{ event: "a" }], retries: 2 }, async ({ step, attempt }) => {
      await step.run("before", () => say("before"));
      await step
        .run("fails", () => {
          say(`try ${attempt}`);
          throw new Error("no");
        })
        .catch(() => say("caught"));
      await step.run("after", () => say("after"));
    }),
  ]);
  await send({ name: "a" });
  await idle();
  expect(said.filter((word) => word !== "caught")).toEqual(["before", "try 0", "try 1", "try 2", "after"]);
  expect(said).toContain("caught");
});

test("what must not be retried is not, and what asks for a time gets it", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "never", triggers: [{ event: "a" }], retries: 5 }, () => {
      say("never");
      throw new NonRetriableError("hopeless");
    }),
    client.createFunction(
      { id: "later", triggers: [{ event: "b" }], retries: 5 },
      async ({ attempt, step }) => {
        await step.run("waits", () => {
          say(`later ${attempt} ${Date.now()}`);
          if (attempt === 0) throw new RetryAfterError("come back", "2s");
        });
      },
    ),
  ]);
  await send([{ name: "a" }, { name: "b" }]);
  await idle();
  expect(said.filter((word) => word === "never")).toHaveLength(1);
  const [first = 0, second = 0] = said
    .filter((word) => word.startsWith("later"))
    .map((word) => Number(word.split(" ")[2]));
  expect(second - first).toBeGreaterThan(1_800);
});

test("an event that comes three times triggers once, and an idempotency key counts over events", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "f", triggers: [{ event: "a" }] }, () => say("f")),
    client.createFunction({ id: "keyed", triggers: [{ event: "a" }], idempotency: "event.data.key" }, () =>
      say("keyed"),
    ),
  ]);
  const id = newId();
  for (let n = 0; n < 3; n += 1) await send({ id, name: "a", data: { key: "k" } });
  await send({ name: "a", data: { key: "k" } });
  await idle();
  expect(said.sort()).toEqual(["f", "f", "keyed"]);
});

test("a condition of a trigger is kept", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "f", triggers: [{ event: "a", if: "event.data.n <= 2" }] }, ({ event }) =>
      say(String(event.data.n)),
    ),
  ]);
  await send([1, 2, 3].map((n) => ({ name: "a", data: { n } })));
  await idle();
  expect(said.sort()).toEqual(["1", "2"]);
});

test("one poison run is parked after its retries and seen, the others finish, and it can be tried again", async () => {
  let isPoisoned = true;
  const { send } = await run((client) => [
    client.createFunction(
      {
        id: "f",
        triggers: [{ event: "a" }],
        retries: 2,
        onFailure: ({ event }: { event: { data: { event: { data: { n: number } } } } }) =>
          say(`failed ${event.data.event.data.n}`),
      },
      async ({ event, step }) => {
        await step.run("first", () => say(`first ${event.data.n}`));
        await step.run("second", () => {
          if (event.data.n === 13 && isPoisoned) throw new TypeError("a secret of somebody's");
        });
      },
    ),
  ]);
  const events = Array.from({ length: 30 }, (_, n) => ({ name: "a", data: { n } }));
  await send(events);
  await expect.poll(queueSizes, { timeout: 20_000 }).toMatchObject({ calls: 0, running: 0, parked: 1 });
  const [parked, ...others] = await parkedRuns();
  expect(others).toEqual([]);
  expect(parked).toMatchObject({ functionId: "career-advisor-f", eventName: "a", eventData: { n: 13 } });
  // What an exception of others says may quote anybody: only its kind and place are kept.
  expect(JSON.stringify(parked?.failure)).toContain("TypeError");
  expect(JSON.stringify(parked?.failure)).not.toContain("secret");
  expect(said.filter((word) => word.startsWith("failed 13"))).toHaveLength(1);
  isPoisoned = false;
  await retryParkedRun(parked?.id ?? "");
  await expect.poll(queueSizes, { timeout: 10_000 }).toMatchObject({ calls: 0, running: 0, parked: 0 });
  expect(said.filter((word) => word === "first 13")).toHaveLength(1);
  await expect(retryParkedRun(parked?.id ?? "")).rejects.toMatchObject({ code: "not_found" });
});
