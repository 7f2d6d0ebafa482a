import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { aHouse } from "@/tests/harness/house";
import { queueSizes } from "@/tests/harness/jobs";

const { said, say, run, idle } = aHouse();

test("a step sleeps without taking a place, and waits for an event or its timeout", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "f", triggers: [{ event: "a" }] }, async ({ step }) => {
      await step.sleep("nap", "1s");
      const found = await step.waitForEvent("wait", { event: "b", timeout: "1h", match: "data.n" });
      const missed = await step.waitForEvent("miss", { event: "c", timeout: "1s" });
      await step.run("end", () => say(`${found?.data.word} ${missed}`));
    }),
  ]);
  await send({ name: "a", data: { n: 1 } });
  const waits = () => queueSizes().then(({ calls }) => calls);
  await expect.poll(waits).toBe(1);
  await pause(1_500);
  await send({ name: "b", data: { n: 2, word: "wrong" } });
  await send({ name: "b", data: { n: 1, word: "right" } });
  await idle();
  expect(said).toEqual(["right null"]);
});

test("steps beside one another each run once, whatever order they end in", async () => {
  const { send } = await run(
    (client) => [
      client.createFunction({ id: "f", triggers: [{ event: "a" }] }, async ({ event, step }) => {
        const names = ["one", "two", "three", "four"];
        const all = await Promise.all(
          names.map((name, index) =>
            step.run(name, async () => {
              await pause((event.data.n * (index + 7) * 13) % 40);
              say(`${event.data.n} ${name}`);
              return name;
            }),
          ),
        );
        await step.run("end", () => say(`${event.data.n} ${all.join("+")}`));
      }),
    ],
    { workers: 6 },
  );
  await send([1, 2, 3, 4, 5, 6].map((n) => ({ name: "a", data: { n } })));
  await idle();
  expect(said).toHaveLength(30);
  expect(new Set(said).size).toBe(30);
  expect(said.filter((word) => word.includes("+"))).toHaveLength(6);
  expect(said).toContain("3 one+two+three+four");
});

test("a function asks another one for its result, or learns that it failed", async () => {
  const { send } = await run((client) => {
    const double = client.createFunction({ id: "double", triggers: [], retries: 0 }, ({ event }) => {
      const n = Number(Reflect.get(event.data, "n"));
      if (n < 0) throw new Error("negative");
      return n * 2;
    });
    const asks = client.createFunction(
      { id: "asks", triggers: [{ event: "a" }] },
      async ({ event, step }) => {
        const result = await step
          .invoke("ask", { function: double, data: { n: event.data.n } })
          .catch(() => "failed");
        await step.run("end", () => say(String(result)));
      },
    );
    return [double, asks];
  });
  await send([
    { name: "a", data: { n: 4 } },
    { name: "a", data: { n: -4 } },
  ]);
  await idle();
  expect(said.sort()).toEqual(["8", "failed"]);
});

test("a step may send events, and its functions are begun", async () => {
  const { send } = await run((client) => [
    client.createFunction({ id: "f", triggers: [{ event: "a" }] }, async ({ step }) => {
      await step.sendEvent("tell", { name: "b", data: { n: 1 } });
    }),
    client.createFunction({ id: "g", triggers: [{ event: "b" }] }, ({ event }) => say(`b ${event.data.n}`)),
  ]);
  await send({ name: "a" });
  await expect.poll(() => said, { timeout: 10_000 }).toEqual(["b 1"]);
});
