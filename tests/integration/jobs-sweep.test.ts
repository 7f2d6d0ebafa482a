import { expect, test } from "vitest";
import { parkedRuns } from "@/inngest/embedded/parked-runs";
import { sweep } from "@/inngest/functions/sweep";
import { aHouse } from "@/tests/harness/house";

const { said, say, run, idle } = aHouse();

test("a step of the sweep that fails holds up no other, and the run names it", async () => {
  const broken = async () => {
    throw new TypeError("a secret of somebody's");
  };
  const steps = {
    first: broken,
    second: async () => say("second"),
    third: broken,
    last: async () => say("last"),
  };
  const { send } = await run((client) => {
    const swept = sweep(client, steps);
    const asking = client.createFunction({ id: "asks", triggers: [{ event: "a" }] }, ({ step }) =>
      step.invoke("sweep", { function: swept }).then(
        () => say("done"),
        () => say("failed"),
      ),
    );
    return [swept, asking];
  });
  await send({ name: "a" });
  await idle();
  expect(said.slice(0, 2)).toEqual(["second", "last"]);
  expect(said).toContain("failed");
  const [parked] = await parkedRuns(5);
  expect(JSON.stringify(parked?.failure)).toMatch(/2 steps failed. first: TypeError.*third: TypeError/);
  expect(JSON.stringify(parked?.failure)).not.toContain("secret");
});
