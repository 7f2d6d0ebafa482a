import { expect, test } from "vitest";
import { takeOverOne } from "@/lib/conversations/imports/take-over";
import { asUser } from "@/lib/db/as-user";
import { anImport } from "@/tests/harness/an-import";
import { aUser } from "@/tests/harness/people";

test("when an import is done the words that were not chosen are kept no longer", async () => {
  const actor = await aUser();
  const id = await anImport(actor);
  const words = async () =>
    (await asUser(actor, (tx) => tx.importItem.findMany({ where: { importId: id } }))).map(
      ({ messages }) => messages,
    );
  expect(JSON.stringify(await words())).toContain("A secret of mine");
  await asUser(actor, (tx) => tx.import.updateMany({ where: { id }, data: { status: "running" } }));
  expect(await takeOverOne(actor, id)).toBe(false);
  expect(await words()).toEqual([[]]);
});
