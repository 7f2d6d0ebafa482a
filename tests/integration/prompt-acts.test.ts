import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { ListAudit } from "@/lib/audit/contract";
import { newId } from "@/lib/ids";
import {
  arrangePrompt,
  createPremade,
  createPrompt,
  orderPrompts,
  publishVersion,
  saveVersion,
} from "@/lib/prompts";
import { listAudit } from "@/lib/users";
import { aPrompt } from "@/tests/harness/a-prompt";
import { anAdmin, published } from "@/tests/harness/premade";

/** What the log says of a prompt, the oldest first. */
async function actsOn(admin: Actor, promptId: string, more: Record<string, unknown> = {}) {
  const { items } = await listAudit(admin, ListAudit.parse({ person: promptId, action: "prompt.", ...more }));
  return items.reverse();
}

test("what an administrator does to a prompt is noted, with its versions and none of its words", async () => {
  const admin = await anAdmin();
  const words = aPrompt({ title: "A title nobody else has" });
  const id = (await createPremade(admin, words))?.id ?? "";
  await createPremade(admin, words, id);
  await published(admin, id, 1);
  await saveVersion(admin, id, { title: "Other", base_version: 1, note: "A note" }, { isShown: false });
  await published(admin, id, 2);
  await publishVersion(admin, id, 1);
  await arrangePrompt(admin, id, { featured: true });
  await arrangePrompt(admin, id, { featured: true, archived: true });
  await arrangePrompt(admin, id, { featured: false, archived: false });
  const acts = await actsOn(admin, id);
  expect(acts.map(({ action, detail }) => [action, detail])).toEqual([
    ["prompt.created", {}],
    ["prompt.published", { version: 1, before: null }],
    ["prompt.edited", { version: 2 }],
    ["prompt.published", { version: 2, before: 1 }],
    ["prompt.rolled_back", { version: 1, before: 2 }],
    ["prompt.featured", {}],
    ["prompt.archived", {}],
    ["prompt.restored", {}],
    ["prompt.unfeatured", {}],
  ]);
  expect(acts[0]).toMatchObject({ actor: { id: admin.userId }, subject: { id, email: null } });
  expect(JSON.stringify(acts)).not.toMatch(/A title nobody else has|Other|A note/);
  expect(await actsOn(admin, id, { action: "prompt.rolled_back" })).toHaveLength(1);
});

test("a new order is noted, one that is refused is not, and neither is what somebody does with their own", async () => {
  const admin = await anAdmin();
  const id = (await createPremade(admin, aPrompt()))?.id ?? "";
  await orderPrompts(admin, { ids: [id] });
  await expect(orderPrompts(admin, { ids: [id, newId()] })).rejects.toMatchObject({ code: "invalid" });
  const own = await createPrompt(admin, aPrompt());
  await saveVersion(admin, own.id, { title: "Mine", base_version: 1, note: "" }, { isShown: true });
  await publishVersion(admin, own.id, 1);
  const acts = await actsOn(admin, admin.userId);
  expect(acts.map(({ action, detail }) => [action, detail])).toEqual([
    ["prompt.created", {}],
    ["prompt.ordered", { prompts: 1 }],
  ]);
});

test("what is refused to somebody else leaves no trace of theirs", async () => {
  const admin = await anAdmin();
  const id = (await createPremade(admin, aPrompt()))?.id ?? "";
  const other: Actor = { ...(await anAdmin()), role: "user" };
  await expect(publishVersion(other, id, 1)).rejects.toMatchObject({ code: "not_found" });
  await expect(arrangePrompt(other, id, { archived: true })).rejects.toMatchObject({ code: "forbidden" });
  expect((await actsOn(admin, id)).map(({ action }) => action)).toEqual(["prompt.created"]);
});
