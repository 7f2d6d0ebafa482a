import type { Inngest } from "inngest";
import { expect, test } from "vitest";
import { aHouse } from "@/tests/harness/house";

const { run } = aHouse();

type Options = Parameters<Inngest["createFunction"]>[0];
const demands: [string, Partial<Options>][] = [
  ["rateLimit", { rateLimit: { limit: 1, period: "1m" } }],
  ["batchEvents", { batchEvents: { maxSize: 10, timeout: "5s" } }],
  ["throttle", { throttle: { limit: 1, period: "1m" } }],
  ["cancel", { cancelOn: [{ event: "stop" }] }],
  ["priority", { priority: { run: "100" } }],
  ["singleton", { singleton: { mode: "skip" } }],
  ["timeouts", { timeouts: { finish: "1m" } }],
];

test.each(demands)("a function that uses %s fails at start, by its name", async (feature, option) => {
  const start = run((client) => [
    client.createFunction({ ...option, id: "demanding", triggers: [{ event: "a" }] }, () => undefined),
  ]);
  await expect(start).rejects.toThrow(`"career-advisor-demanding" uses ${feature}`);
});

test("an expression or a schedule that cannot be read fails at start too", async () => {
  const broken = (trigger: { event: string; if: string } | { cron: string }) =>
    run((client) => [client.createFunction({ id: "broken", triggers: [trigger] }, () => undefined)]);
  await expect(broken({ event: "a", if: "event.data ==" })).rejects.toThrow(/"career-advisor-broken"/);
  await expect(broken({ cron: "61 * * * *" })).rejects.toThrow(/"career-advisor-broken"/);
});
