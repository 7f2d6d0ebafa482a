import { beforeAll, expect, test } from "vitest";
import { fillPrompt, saveProfile } from "@/lib/advisor";
import { asUser } from "@/lib/db/as-user";
import {
  copyPrompt,
  createPrompt,
  deletePrompt,
  exportPrompts,
  getPrompt,
  importPrompts,
  listPrompts,
  listPromptVersions,
  publishVersion,
  saveVersion,
  setFavourite,
} from "@/lib/prompts";
import { PromptFile } from "@/lib/prompts/exchange/contract";
import { seed } from "@/prisma/seed";
import { aPrompt } from "@/tests/harness/a-prompt";
import { aUser } from "@/tests/harness/people";

beforeAll(seed);

const shown = { isShown: true };

test("a prompt of one's own is kept, found, changed, and brought back to what it was", async () => {
  const actor = await aUser();
  const { id } = await createPrompt(actor, aPrompt({ title: "First words" }));
  await saveVersion(actor, id, { title: "Second words", base_version: 1, note: "Clearer" }, shown);
  expect(await getPrompt(actor, id)).toMatchObject({ title: "Second words", version: 2, latest_version: 2 });
  await publishVersion(actor, id, 1);
  expect(await getPrompt(actor, id)).toMatchObject({ title: "First words", version: 1, latest_version: 2 });
  expect(await listPromptVersions(actor, id)).toMatchObject([
    { version: 2, title: "Second words", note: "Clearer", is_shown: false },
    { version: 1, title: "First words", is_shown: true },
  ]);
  expect(await listPrompts(actor, { premade: false })).toMatchObject([{ id }]);
  await deletePrompt(actor, id);
  await expect(getPrompt(actor, id)).rejects.toMatchObject({ code: "not_found" });
});

test("of two who save from the same version one is told, and loses nothing of the other's", async () => {
  const actor = await aUser();
  const { id } = await createPrompt(actor, aPrompt());
  const saved = await Promise.allSettled(
    ["One", "Two", "Three"].map((title) =>
      saveVersion(actor, id, { title, base_version: 1, note: "" }, shown),
    ),
  );
  const refused = saved.filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(2);
  for (const each of refused) expect(each).toMatchObject({ reason: { code: "conflict" } });
  expect(await listPromptVersions(actor, id)).toHaveLength(2);
});

test("a blank without a description, or one that stands nowhere, is told of", async () => {
  const actor = await aUser();
  const slot = { name: "role", label: "Which role?", type: "text" as const, required: true };
  await expect(createPrompt(actor, aPrompt({ template: "Tell me of {{role}}." }))).rejects.toMatchObject({
    code: "invalid",
    problems: [{ field: "template" }],
  });
  await expect(createPrompt(actor, aPrompt({ slots: [slot] }))).rejects.toMatchObject({
    problems: [{ field: "slots" }],
  });
  const { id } = await createPrompt(actor, aPrompt({ template: "Tell me of {{role}}.", slots: [slot] }));
  const torn = { template: "Nothing to fill in.", base_version: 1, note: "" };
  await expect(saveVersion(actor, id, torn, shown)).rejects.toMatchObject({ code: "invalid" });
});

test("what is left empty is filled from the profile, and what is given is not", async () => {
  const actor = await aUser();
  await saveProfile(actor, { skills: ["Welding", "{{level}}"], experience_level: "mid" });
  const slot = (name: string, from: "skills" | "level") => ({
    name,
    label: `${name}?`,
    type: "profile" as const,
    from,
    required: true,
  });
  const slots = [slot("skills", "skills"), slot("level", "level")];
  const { id } = await createPrompt(actor, aPrompt({ template: "{{skills}} / {{level}}", slots }));
  expect((await fillPrompt(actor, id, { values: {} })).text).toBe("Welding, {{level}} / mid");
  expect((await fillPrompt(actor, id, { values: { level: "senior" } })).text).toBe(
    "Welding, {{level}} / senior",
  );
  const stranger = await aUser();
  await expect(fillPrompt(stranger, id, { values: {} })).rejects.toMatchObject({ code: "not_found" });
});

test("a copy of a premade prompt is one's own, with what makes its answers good", async () => {
  const actor = await aUser();
  const [premade] = await listPrompts(actor, { premade: true });
  if (!premade) throw new Error("nothing is seeded");
  const copy = await copyPrompt(actor, premade.id);
  expect(copy).toMatchObject({ is_premade: false, template: premade.template, slots: premade.slots });
  expect(copy.title).toBe(`${premade.title} (copy)`);
  expect(copy.instructions?.length).toBeGreaterThan(50);
  expect(premade.instructions).toBeNull();
  const changed = saveVersion(actor, premade.id, { title: "Mine", base_version: 1, note: "" }, shown);
  await expect(changed).rejects.toMatchObject({ code: "forbidden" });
  await expect(deletePrompt(actor, premade.id)).rejects.toMatchObject({ code: "forbidden" });
});

test("what is kept at hand is one's own choice", async () => {
  const actor = await aUser();
  const [premade] = await listPrompts(actor, { premade: true });
  const id = premade?.id ?? "";
  await setFavourite(actor, id, true);
  await setFavourite(actor, id, true);
  expect(await listPrompts(actor, { favourite: true })).toMatchObject([{ id, is_favourite: true }]);
  expect(await listPrompts(await aUser(), { favourite: true })).toEqual([]);
  await setFavourite(actor, id, false);
  expect(await listPrompts(actor, { favourite: true })).toEqual([]);
});

test("a file of prompts brings back what was kept in it, all or nothing", async () => {
  const actor = await aUser();
  await createPrompt(actor, aPrompt({ title: "One", tags: ["pay"] }));
  await createPrompt(actor, aPrompt({ title: "Two" }));
  const file = PromptFile.parse(JSON.parse(JSON.stringify(await exportPrompts(actor))));
  const other = await aUser();
  expect(await importPrompts(other, file)).toMatchObject([{ title: "One", tags: ["pay"] }, { title: "Two" }]);
  const torn = { ...file, prompts: [...file.prompts, aPrompt({ template: "{{x}}" })] };
  await expect(importPrompts(other, torn)).rejects.toMatchObject({
    problems: [{ field: "prompts.2.template", message: expect.stringContaining("Prompt 3") }],
  });
  expect(await listPrompts(other, { premade: false })).toHaveLength(2);
});

test("nobody writes a version into another's prompt, nor into a premade one", async () => {
  const actor = await aUser();
  const [premade] = await listPrompts(actor, { premade: true });
  const { id } = await createPrompt(await aUser(), aPrompt());
  for (const promptId of [id, premade?.id ?? ""]) {
    const forged = { promptId, version: 99, userId: actor.userId, ...aPrompt(), slots: [] };
    await expect(asUser(actor, (tx) => tx.promptVersion.createMany({ data: forged }))).rejects.toThrow(
      /row-level security/,
    );
  }
});
