import { expect, test } from "vitest";
import { untilNoConflict } from "@/lib/db/until-no-conflict";

const failing = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

async function triesUntil(error: Error, failures: number) {
  let tries = 0;
  const outcome = await untilNoConflict(async () => {
    tries += 1;
    if (tries <= failures) throw error;
    return "done";
  }).catch((thrown: unknown) => thrown);
  return { tries, outcome };
}

test.each([
  ["Prisma's own code", failing("P2034")],
  [
    "a deadlock in raw SQL",
    failing("P2010", { meta: { driverAdapterError: { cause: { originalCode: "40P01" } } } }),
  ],
  ["a deadlock below another error", new Error("failed", { cause: failing("40P01") })],
])("a transaction ended by %s begins anew", async (_, error) => {
  expect(await triesUntil(error, 2)).toEqual({ tries: 3, outcome: "done" });
});

test("a conflict that stays is thrown after five tries", async () => {
  const error = failing("P2034");
  expect(await triesUntil(error, 9)).toEqual({ tries: 5, outcome: error });
});

test("any other failure is thrown at once", async () => {
  const error = failing("P2002");
  expect(await triesUntil(error, 9)).toEqual({ tries: 1, outcome: error });
});
