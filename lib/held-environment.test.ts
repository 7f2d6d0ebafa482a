import { execFileSync } from "node:child_process";
import { types } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { holdEnvironment } from "@/lib/held-environment";

test("the environment is a plain copy that says the same, takes what is set, and is handed to processes", () => {
  const before = process.env;
  onTestFinished(() => {
    process.env = before;
  });
  const said = { ...before };
  holdEnvironment();
  expect(process.env).not.toBe(before);
  expect(Object.getPrototypeOf(process.env)).toBe(Object.prototype);
  expect(types.isProxy(process.env)).toBe(false);
  expect(process.env).toEqual(said);
  process.env.HELD_LATER = "yes";
  const told = execFileSync(process.execPath, ["-p", "process.env.HELD_LATER + process.env.PATH"]);
  expect(String(told).trim()).toBe(`yes${said.PATH}`);
});
