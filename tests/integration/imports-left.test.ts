import { expect, test } from "vitest";
import { forgetConversation, goOnWithImport, letUnusedGo } from "@/lib/advisor";
import { listConversations, lookAtExport, setRetention, startImport } from "@/lib/conversations";
import { takeOverOne } from "@/lib/conversations/imports/take-over";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { anExport } from "@/tests/fakes/a-chatgpt-export";
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

test("of the same export sent twice at once one is read, the other is told that its id is taken", async () => {
  for (let round = 0; round < 10; round += 1) {
    const actor = await aUser();
    const upload = { id: newId(), bytes: anExport() };
    const outcomes = await Promise.allSettled([lookAtExport(actor, upload), lookAtExport(actor, upload)]);
    const read = outcomes.filter(({ status }) => status === "fulfilled");
    expect(read.length).toBeGreaterThan(0);
    for (const one of outcomes) {
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "conflict" });
      else expect(one.value).toMatchObject({ status: "ready", total: 2 });
    }
  }
});

test("of a conversation that was deleted, by hand or by its time, its import keeps no word", async () => {
  const actor = await aUser();
  const { id } = await lookAtExport(actor, { id: undefined, bytes: anExport() });
  await startImport(actor, id, { chosen: ["new-1"] });
  while (await goOnWithImport(actor.userId, id));
  const again = await lookAtExport(actor, { id: undefined, bytes: anExport() });
  await startImport(actor, again.id, {});
  while (await goOnWithImport(actor.userId, again.id));
  const [moving, welding] = (await listConversations(actor)).items.sort((a, b) =>
    a.title < b.title ? 1 : -1,
  );
  const kept = async () =>
    (await asUser(actor, (tx) => tx.importItem.findMany({ orderBy: { importId: "asc" } }))).map(
      ({ title, importId }) => [title, importId],
    );
  expect(await kept()).toHaveLength(4);
  await forgetConversation(actor, moving?.id ?? "");
  expect(await kept()).toEqual([
    ["Learning to weld", id],
    ["Learning to weld", again.id],
  ]);
  await setRetention(actor, { keep_days: 30 });
  const old = new Date(Date.now() - 100 * 24 * 3_600_000);
  await asUser(actor, async (tx) => {
    const data = { importId: null, lastMessageAt: old };
    await tx.conversation.updateMany({ where: { id: welding?.id ?? "" }, data });
  });
  await letUnusedGo();
  expect(await kept()).toEqual([]);
});

test("a file whose reading died with its process is read anew by the same request, by one of two at once", async () => {
  const actor = await aUser();
  const upload = { id: newId(), bytes: anExport() };
  const { items } = await lookAtExport(actor, upload);
  const own = { userId: actor.userId, id: upload.id };
  const age = (minutes: number) =>
    asUser(actor, async (tx) => {
      const row = await tx.import.findFirstOrThrow({ where: own });
      await tx.import.deleteMany({ where: own });
      const createdAt = new Date(Date.now() - minutes * 60_000);
      await tx.import.createMany({
        data: { ...row, hash: new Uint8Array(row.hash), status: "reading", createdAt },
      });
    });
  await age(1);
  await expect(lookAtExport(actor, upload)).rejects.toMatchObject({ code: "conflict" });
  await age(5);
  await expect(lookAtExport(actor, { ...upload, bytes: anExport([]) })).rejects.toMatchObject({
    code: "conflict",
  });
  const outcomes = await Promise.allSettled([lookAtExport(actor, upload), lookAtExport(actor, upload)]);
  expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  expect((await lookAtExport(actor, upload)).items).toEqual(items);
});
