import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("a command that an older Node handed over to does not pass that on to what it starts", () => {
  const script = `
    const { handedOverBy } = await import("./scripts/lib/enter-runtime.mjs");
    console.log(JSON.stringify([handedOverBy, process.env.HANDED_OVER_BY ?? null]));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, HANDED_OVER_BY: "4711" },
    encoding: "utf8",
  });
  expect(JSON.parse(stdout)).toEqual([4711, null]);
});
