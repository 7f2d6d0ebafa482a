import { setTimeout as pause } from "node:timers/promises";
import type { Inngest } from "inngest";
import { expect, test } from "vitest";
import { aHouse } from "@/tests/harness/house";

const { said, say, run, idle } = aHouse();

test("no more calls of a key run at once than its limit says, and others are not held up by them", async () => {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  const count = (key: string, change: number) => {
    now.set(key, (now.get(key) ?? 0) + change);
    most.set(key, Math.max(most.get(key) ?? 0, now.get(key) ?? 0));
  };
  const work = async (who: string) => {
    for (const key of [who, "all"]) count(key, 1);
    await pause(5);
    for (const key of [who, "all"]) count(key, -1);
    say(who);
  };
  const concurrency: [{ limit: number; key: string }, { limit: number }] = [
    { limit: 1, key: "event.data.who" },
    { limit: 3 },
  ];
  const { send } = await run(
    (client) => [
      client.createFunction({ id: "f", triggers: [{ event: "a" }], concurrency }, async ({ event, step }) => {
        await step.run("one", () => work(event.data.who));
        await step.run("two", () => work(event.data.who));
      }),
    ],
    { workers: 8 },
  );
  const many = Array.from({ length: 40 }, () => ({ name: "a", data: { who: "ada" } }));
  await send([...many, { name: "a", data: { who: "bob" } }, { name: "a", data: { who: "eve" } }]);
  await idle();
  expect(said).toHaveLength(84);
  expect(Object.fromEntries(most)).toEqual({ ada: 1, bob: 1, eve: 1, all: 3 });
  expect(said.lastIndexOf("eve")).toBeLessThan(20);
});

test("of many events within a period only the last one triggers", async () => {
  const { send } = await run((client) => [
    client.createFunction(
      { id: "f", triggers: [{ event: "a" }], debounce: { key: "event.data.who", period: "1s" } },
      ({ event }) => say(`${event.data.who} ${event.data.n}`),
    ),
  ]);
  for (let n = 1; n <= 5; n += 1) await send({ name: "a", data: { who: "ada", n } });
  await send({ name: "a", data: { who: "bob", n: 1 } });
  expect(said).toEqual([]);
  await expect.poll(() => [...said].sort(), { timeout: 10_000 }).toEqual(["ada 5", "bob 1"]);
});

test("a schedule begins its function each time once, by two executors too", async () => {
  const make = (client: Inngest) => [
    client.createFunction({ id: "f", triggers: [{ cron: "* * * * * *" }] }, () =>
      say(String(Math.floor(Date.now() / 1000))),
    ),
  ];
  await run(make);
  await run(make);
  await pause(3_500);
  expect(said.length).toBeGreaterThanOrEqual(2);
  expect(said.length).toBeLessThanOrEqual(4);
});
