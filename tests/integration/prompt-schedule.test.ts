import { InngestTestEngine } from "@inngest/test";
import { expect, test } from "vitest";
import { publishPrompts } from "@/inngest/functions/publish-prompts";
import type { Actor } from "@/lib/actor";
import { ListAudit } from "@/lib/audit/contract";
import { makeClient } from "@/lib/events/client";
import {
  arrangePrompt,
  cancelSchedule,
  getPrompt,
  listPremade,
  listPrompts,
  publishDue,
  publishVersion,
  saveVersion,
  schedulePrompt,
} from "@/lib/prompts";
import { listAudit } from "@/lib/users";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished, checked, published } from "@/tests/harness/premade";

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
const later = (days: number) => new Date(Date.now() + days * DAY_MS);

/** A published prompt with a second version that nobody was shown. */
async function aCandidate(admin: Actor): Promise<string> {
  const id = await aPublished(admin);
  await saveVersion(admin, id, { title: "Better words", base_version: 1, note: "" }, { isShown: false });
  await checked(admin, id, 2);
  return id;
}

async function scheduleOf(admin: Actor, id: string) {
  return (await listPremade(admin)).find((prompt) => prompt.id === id)?.schedule;
}

async function actsOn(admin: Actor, id: string) {
  const { items } = await listAudit(admin, ListAudit.parse({ person: id, action: "prompt." }));
  return items.reverse().map(({ action, actor, detail }) => ({ action, by: actor?.id, detail }));
}

test("a version goes live when its time has come, once, however late the job is and however often it runs", async () => {
  const admin = await anAdmin();
  const person = await aUser();
  const id = await aCandidate(admin);
  const at = inDays(1);
  const set = await schedulePrompt(admin, id, { version: 2, at, replaces: null });
  expect(set.schedule).toEqual({ version: 2, at });
  await publishDue();
  expect(await getPrompt(person, id)).toMatchObject({ title: "Ask about a role" });
  const runs = await Promise.all([publishDue(later(9)), publishDue(later(9)), publishDue(later(9))]);
  expect(runs.reduce((sum, published) => sum + published, 0)).toBeGreaterThanOrEqual(1);
  expect((await listPrompts(person)).find((prompt) => prompt.id === id)).toMatchObject({
    title: "Better words",
    version: 2,
  });
  expect(await scheduleOf(admin, id)).toBeNull();
  await publishVersion(admin, id, 1);
  await publishDue(later(9));
  expect(await getPrompt(person, id)).toMatchObject({ version: 1 });
  const published = (await actsOn(admin, id)).filter(({ detail }) => "scheduled_for" in detail);
  expect(published).toEqual([
    {
      action: "prompt.published",
      by: admin.userId,
      detail: { version: 2, before: 1, scheduled_for: at },
    },
  ]);
});

test("the job runs by the clock, and finds nothing to do where nothing is due", async () => {
  const run = new InngestTestEngine({ function: publishPrompts(makeClient()) });
  expect((await run.execute()).result).toEqual({ published: expect.any(Number) });
});

test("a time is changed by who saw it, and cancelled twice with no harm", async () => {
  const [admin, other] = [await anAdmin(), await anAdmin()];
  const id = await aCandidate(admin);
  const [first, second] = [inDays(1), inDays(2)];
  await schedulePrompt(admin, id, { version: 2, at: first, replaces: null });
  await expect(schedulePrompt(other, id, { version: 2, at: second, replaces: null })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("Version 2"),
  });
  expect(await scheduleOf(admin, id)).toEqual({ version: 2, at: first });
  await schedulePrompt(other, id, { version: 2, at: second, replaces: first });
  expect(await scheduleOf(admin, id)).toEqual({ version: 2, at: second });
  expect(await cancelSchedule(admin, id)).toMatchObject({ schedule: null });
  expect(await cancelSchedule(admin, id)).toMatchObject({ schedule: null });
  await publishDue(later(9));
  expect(await getPrompt(admin, id)).toMatchObject({ version: 1 });
  const acts = (await actsOn(admin, id)).slice(-3);
  expect(acts.map(({ action, by }) => [action, by])).toEqual([
    ["prompt.scheduled", admin.userId],
    ["prompt.scheduled", other.userId],
    ["prompt.unscheduled", admin.userId],
  ]);
});

test("a version saved later is no part of what was scheduled; who publishes or archives by hand decides last", async () => {
  const admin = await anAdmin();
  const id = await aCandidate(admin);
  const at = inDays(1);
  await schedulePrompt(admin, id, { version: 2, at, replaces: null });
  await saveVersion(admin, id, { title: "Newer", base_version: 2, note: "" }, { isShown: false });
  expect(await scheduleOf(admin, id)).toEqual({ version: 2, at });
  await published(admin, id, 3);
  expect(await scheduleOf(admin, id)).toBeNull();
  await schedulePrompt(admin, id, { version: 2, at, replaces: null });
  await arrangePrompt(admin, id, { archived: true });
  expect(await scheduleOf(admin, id)).toBeNull();
  const why = (await actsOn(admin, id)).flatMap(({ action, detail }) =>
    action === "prompt.unscheduled" ? [detail.why] : [],
  );
  expect(why).toEqual(["published", "archived"]);
  await schedulePrompt(admin, id, { version: 2, at, replaces: null });
  await publishDue(later(9));
  expect(await getPrompt(admin, id)).toMatchObject({ title: "Better words", version: 2 });
});

test.each([
  ["a time that is past", { version: 2, at: inDays(-1) }, "invalid"],
  ["a time after the coming year", { version: 2, at: inDays(400) }, "invalid"],
  ["what people see already", { version: 1, at: inDays(1) }, "invalid"],
  ["a version that is not there", { version: 7, at: inDays(1) }, "not_found"],
])("%s is refused", async (_, asked, code) => {
  const admin = await anAdmin();
  const id = await aCandidate(admin);
  await expect(schedulePrompt(admin, id, { ...asked, replaces: null })).rejects.toMatchObject({ code });
  expect(await scheduleOf(admin, id)).toBeNull();
});

test("a version that was not checked cannot be scheduled", async () => {
  const admin = await anAdmin();
  const id = await aPublished(admin);
  await saveVersion(admin, id, { title: "Unseen", base_version: 1, note: "" }, { isShown: false });
  await expect(
    schedulePrompt(admin, id, { version: 2, at: inDays(1), replaces: null }),
  ).rejects.toMatchObject({ code: "conflict", message: "Version 2 was not checked yet." });
});

test("nobody else can schedule anything", async () => {
  const admin = await anAdmin();
  const id = await aCandidate(admin);
  const asked = { version: 2, at: inDays(1), replaces: null };
  await expect(schedulePrompt(await aUser(), id, asked)).rejects.toMatchObject({ code: "forbidden" });
  await expect(cancelSchedule(await aUser(), id)).rejects.toMatchObject({ code: "forbidden" });
});
