import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { hasEnded, processName } from "@/lib/process-name";

test("a living process of the same instance is not taken for dead, not even at the start of another", () => {
  const sibling = processName(process.ppid);
  expect(hasEnded(sibling, { isStart: true })).toBe(false);
  expect(hasEnded(sibling, { isStart: false })).toBe(false);
});

test("a process that ended here is dead", () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  expect(hasEnded(processName(pid), { isStart: false })).toBe(true);
});

test("our own name is a predecessor's only before we serve", () => {
  expect(hasEnded(processName(), { isStart: true })).toBe(true);
  expect(hasEnded(processName(), { isStart: false })).toBe(false);
});

test("of another host or instance nothing is known", () => {
  expect(hasEnded("@another-host#1", { isStart: true })).toBe(false);
  expect(hasEnded(`another${processName()}`, { isStart: true })).toBe(false);
});
