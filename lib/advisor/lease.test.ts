import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { isDeadOwner, leaseOwner } from "@/lib/advisor/lease";

test("a living process of the same instance is not taken for dead, not even at the start of another", () => {
  const sibling = leaseOwner(process.ppid);
  expect(isDeadOwner(sibling, { isStart: true })).toBe(false);
  expect(isDeadOwner(sibling, { isStart: false })).toBe(false);
});

test("a process that ended here is dead", () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  expect(isDeadOwner(leaseOwner(pid), { isStart: false })).toBe(true);
});

test("our own name is a predecessor's only before we serve", () => {
  expect(isDeadOwner(leaseOwner(), { isStart: true })).toBe(true);
  expect(isDeadOwner(leaseOwner(), { isStart: false })).toBe(false);
});

test("of another host or instance nothing is known", () => {
  expect(isDeadOwner("@another-host#1", { isStart: true })).toBe(false);
  expect(isDeadOwner(`another${leaseOwner()}`, { isStart: true })).toBe(false);
});
