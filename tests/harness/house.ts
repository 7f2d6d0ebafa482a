import { afterEach, beforeEach, expect } from "vitest";
import { emptyQueue, queueSizes, running } from "@/tests/harness/jobs";

type House = Awaited<ReturnType<typeof running>>;

/** For a file of tests with an executor each: what was said in its steps, and how to start it. It ends with its test. */
export function aHouse() {
  const said: string[] = [];
  const houses: House[] = [];
  beforeEach(async () => {
    said.length = 0;
    await emptyQueue();
  });
  afterEach(async () => {
    for (const { executor } of houses.splice(0)) await executor.stop();
  });
  return {
    said,
    say: (word: string) => said.push(word),
    run: async (...given: Parameters<typeof running>) => {
      const house = await running(...given);
      houses.push(house);
      return house;
    },
    /** Until nothing runs and nothing waits. */
    idle: () => expect.poll(queueSizes, { timeout: 20_000 }).toMatchObject({ calls: 0, running: 0 }),
  };
}
