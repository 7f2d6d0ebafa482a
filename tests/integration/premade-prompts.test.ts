import { expect, test } from "vitest";
import { fillPrompt } from "@/lib/advisor";
import { appendMessage, startConversation } from "@/lib/conversations";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import {
  arrangePrompt,
  createPremade,
  getPrompt,
  listPrompts,
  listPromptVersions,
  orderPrompts,
  promptForAdvice,
  publishVersion,
  saveVersion,
  seedPremadePrompts,
} from "@/lib/prompts";
import { aPrompt } from "@/tests/harness/a-prompt";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished, edited, published, used } from "@/tests/harness/premade";
import { aWriter } from "@/tests/harness/said";

test("a draft is nobody's but the administrators' until it is published, and is gone again when archived", async () => {
  const admin = await anAdmin();
  const person = await aUser();
  const made = await createPremade(admin, aPrompt({ title: "A new way" }));
  const id = made?.id ?? "";
  const sees = async () => (await listPrompts(person)).some((prompt) => prompt.id === id);
  expect(made).toMatchObject({ state: "draft", version: 1 });
  expect(await sees()).toBe(false);
  expect(await listPromptVersions(admin, id)).toMatchObject([{ version: 1, is_shown: false }]);
  await published(admin, id, 1);
  expect(await sees()).toBe(true);
  expect(await arrangePrompt(admin, id, { archived: true })).toMatchObject({ state: "archived" });
  expect(await sees()).toBe(false);
  expect(await arrangePrompt(admin, id, { archived: false })).toMatchObject({ state: "published" });
  expect(await sees()).toBe(true);
});

test("an edit is seen when it is published, and can be rolled back", async () => {
  const admin = await anAdmin();
  const person = await aUser();
  const id = await aPublished(admin);
  const edit = { title: "Better words", base_version: 1, note: "Plainer" };
  await saveVersion(admin, id, edit, { isShown: false });
  expect(await getPrompt(person, id)).toMatchObject({ title: "Ask about a role", version: 1 });
  await published(admin, id, 2);
  expect(await getPrompt(person, id)).toMatchObject({ title: "Better words", version: 2 });
  await publishVersion(admin, id, 1);
  expect(await getPrompt(person, id)).toMatchObject({ title: "Ask about a role", version: 1 });
  expect(await listPromptVersions(admin, id)).toMatchObject([
    { version: 2, note: "Plainer", edited_by: "Grace", is_shown: false },
    { version: 1, is_shown: true },
  ]);
});

test("two administrators who edit at once: the second is told, and can save on top of the first", async () => {
  const [one, two] = [await anAdmin(), await anAdmin()];
  const id = await aPublished(one);
  await saveVersion(one, id, { title: "Hers", base_version: 1, note: "" }, { isShown: false });
  const late = { description: "His", base_version: 1, note: "" };
  await expect(saveVersion(two, id, late, { isShown: false })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("Version 2"),
  });
  await saveVersion(two, id, { ...late, base_version: 2 }, { isShown: false });
  const [newest] = await listPromptVersions(two, id);
  expect(newest).toMatchObject({ version: 3, title: "Hers", description: "His" });
});

test("a conversation goes on with the version that it was begun with, and a new one begins with the new", async () => {
  const admin = await anAdmin();
  const person = await aUser();
  const id = await aPublished(admin);
  const begun = await used(person, id);
  await edited(admin, id, { instructions: "Say second.", base_version: 1 });
  expect(await promptForAdvice(person, id, begun.conversation_id)).toMatchObject({
    instructions: "Say first.",
  });
  const later = await used(person, id);
  expect(await promptForAdvice(person, id, later.conversation_id)).toMatchObject({
    instructions: "Say second.",
  });
  await arrangePrompt(admin, id, { archived: true });
  expect(await promptForAdvice(person, id, begun.conversation_id)).toMatchObject({
    instructions: "Say first.",
  });
});

test("a form filled in before an edit is sent as what it was filled from", async () => {
  const admin = await anAdmin();
  const person = await aUser();
  const id = await aPublished(admin);
  const { text, version } = await fillPrompt(person, id, { values: {} });
  await edited(admin, id, { instructions: "Say second.", base_version: 1 });
  const conversation = await startConversation(person, {});
  const ahead = await promptForAdvice(person, id, conversation.id);
  await appendMessage(person, conversation.id, { text, prompt_id: id }, aWriter);
  expect(version).toBe(1);
  for (const told of [ahead, await promptForAdvice(person, id, conversation.id)]) {
    expect(told).toMatchObject({ instructions: "Say first." });
  }
});

test("what an administrator decided outlives an update of the product, whose words wait to be looked at", async () => {
  const admin = await anAdmin();
  const slug = `test-${newId()}`;
  const seeded = (await asSystem((tx) => tx.prompt.findMany({ where: { slug: { not: null } } }))).map(
    (row) => ({
      ...aPrompt(),
      ...row,
      slug: row.slug ?? "",
      slots: row.slots as unknown[],
    }),
  );
  const words = (title: string) => ({ ...aPrompt({ title }), slug, position: 5 });
  const others = seeded.map(
    ({
      slug: own,
      title,
      description,
      category,
      template,
      slots,
      instructions,
      tags,
      translations,
      position,
    }) => ({
      slug: own,
      title,
      description,
      category,
      template,
      slots,
      instructions,
      tags,
      translations,
      position,
    }),
  );
  const release = (title: string) => seedPremadePrompts([...others, words(title)]);
  await release("As shipped");
  const stored = await asSystem((tx) => tx.prompt.findFirstOrThrow({ where: { slug } }));
  await release("Shipped again");
  expect(await getPrompt(admin, stored.id)).toMatchObject({ title: "Shipped again", version: 2 });
  await edited(admin, stored.id, { title: "As we say", base_version: 2 });
  await orderPrompts(admin, { ids: [stored.id] });
  await release("Shipped a third time");
  await release("Shipped a third time");
  expect(await getPrompt(admin, stored.id)).toMatchObject({
    title: "As we say",
    version: 3,
    latest_version: 4,
  });
  expect((await listPromptVersions(admin, stored.id))[0]).toMatchObject({
    title: "Shipped a third time",
    is_shown: false,
    published_at: null,
  });
  await arrangePrompt(admin, stored.id, { archived: true });
  await release("Shipped a third time");
  const after = await asSystem((tx) => tx.prompt.findFirstOrThrow({ where: { slug } }));
  expect(after).toMatchObject({ position: 0, archivedAt: expect.any(Date) });
});
