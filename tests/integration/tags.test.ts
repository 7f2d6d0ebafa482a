import { expect, test } from "vitest";
import { changeConversations } from "@/lib/advisor";
import {
  getConversation,
  listConversations,
  listTags,
  startConversation,
  updateConversation,
} from "@/lib/conversations";
import { newId } from "@/lib/ids";
import { aUser } from "@/tests/harness/people";

const titles = async (...given: Parameters<typeof listConversations>) =>
  (await listConversations(...given)).items.map(({ title }) => title).sort();

async function threeOf(actor: Awaited<ReturnType<typeof aUser>>) {
  const started = [];
  for (const title of ["One", "Two", "Three"]) started.push(await startConversation(actor, { title }));
  return started.map(({ id }) => id);
}

test("a conversation has tags in the person's words, each once, and the list is filtered by one", async () => {
  const actor = await aUser();
  const [one = "", two = ""] = await threeOf(actor);
  const changed = await updateConversation(actor, one, { tags: ["  Job  hunt ", "job hunt", "Pay"] });
  expect(changed.tags).toEqual(["Job hunt", "Pay"]);
  await updateConversation(actor, two, { tags: ["Pay"] });
  expect(await listTags(actor)).toEqual([
    { tag: "Job hunt", count: 1 },
    { tag: "Pay", count: 2 },
  ]);
  expect(await titles(actor, { tag: "Pay" })).toEqual(["One", "Two"]);
  await updateConversation(actor, one, { tags: [] });
  expect(await titles(actor, { tag: "Pay" })).toEqual(["Two"]);
  expect(await listTags(await aUser())).toEqual([]);
});

test("several are tagged, archived and deleted at once; another's, and what is not there, are passed over", async () => {
  const actor = await aUser();
  const ids = await threeOf(actor);
  const [one = "", two = "", three = ""] = ids;
  const theirs = await startConversation(await aUser(), { title: "Theirs" });
  const asked = [one, two, theirs.id, newId()];
  await updateConversation(actor, one, { tags: ["PAY"] });
  expect((await changeConversations(actor, { action: "tag", ids: asked, tag: " Pay " })).ids.sort()).toEqual(
    [one, two].sort(),
  );
  expect((await getConversation(actor, one)).tags).toEqual(["PAY"]);
  expect((await getConversation(actor, two)).tags).toEqual(["Pay"]);
  await changeConversations(actor, { action: "archive", ids: asked });
  expect(await titles(actor, {})).toEqual(["Three"]);
  expect(await titles(actor, { archived: true })).toEqual(["One", "Two"]);
  expect((await changeConversations(actor, { action: "delete", ids: [...asked, three] })).ids.sort()).toEqual(
    ids.sort(),
  );
  expect(await titles(actor, {})).toEqual([]);
  expect(await titles(actor, { archived: true })).toEqual([]);
  // A second try, after a lost answer, is no failure.
  expect((await changeConversations(actor, { action: "delete", ids: asked })).ids).toEqual([]);
});

test("a conversation with as many tags as it may have gets no more, and a temporary one is not put away", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const full = Array.from({ length: 10 }, (_, n) => `Tag ${n}`);
  await updateConversation(actor, id, { tags: full });
  await changeConversations(actor, { action: "tag", ids: [id], tag: "Eleventh" });
  expect((await getConversation(actor, id)).tags).toEqual(full);
  const temporary = await startConversation(actor, { temporary: true });
  await changeConversations(actor, { action: "archive", ids: [temporary.id] });
  expect((await getConversation(actor, temporary.id)).archived).toBe(false);
});
