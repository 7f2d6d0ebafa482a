import { setTimeout as pause } from "node:timers/promises";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import * as item from "@/app/api/v1/conversations/import/[importId]/route";
import * as imports from "@/app/api/v1/conversations/import/route";
import type { Actor } from "@/lib/actor";
import { embedWhatIsNew, extractWhatIsNew, goOnWithImport } from "@/lib/advisor";
import {
  dropUnstartedImports,
  getImport,
  history,
  listConversations,
  listImports,
  lookAtExport,
  startImport,
  undoImport,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { getProfile, listFacts } from "@/lib/users";
import {
  aConversation,
  aNewConversation,
  anExport,
  anOldConversation,
  aZippedExport,
} from "@/tests/fakes/a-chatgpt-export";
import { alone } from "@/tests/harness/alone";
import { asking } from "@/tests/harness/asking";
import { startHouseJobs } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";
import { recalled } from "@/tests/harness/secret";

const look = (actor: Actor, bytes = anExport(), id?: string) => lookAtExport(actor, { id, bytes });

async function run(actor: Actor, importId: string) {
  while (await goOnWithImport(actor.userId, importId)) await pause(1);
}

async function brought(actor: Actor, bytes?: Uint8Array<ArrayBuffer>) {
  const { id } = await look(actor, bytes);
  await startImport(actor, id, {});
  await run(actor, id);
  return id;
}

async function threads(actor: Actor) {
  const { items } = await listConversations(actor);
  return Promise.all(
    items.map(async ({ id, title, ...rest }) => ({
      ...{ title, imported: rest.imported, created_at: rest.created_at, updated_at: rest.updated_at },
      messages: (await history(actor, id)).items.map(({ role, text }) => `${role}: ${text}`),
    })),
  );
}

alone();
test("an export is looked at before anything of it is taken over: what was shown last, and who said it", async () => {
  const actor = await aUser();
  const found = await look(actor);
  expect(found).toMatchObject({ status: "ready", total: 2, chosen: 0, done: 0 });
  expect(found.items.map((each) => [each.source_id, each.title, each.message_count, each.known])).toEqual([
    ["new-1", "Moving to Lisbon", 3, false],
    ["old-1", "Learning to weld", 2, false],
  ]);
  expect(await threads(actor)).toEqual([]);
});

test("old and new exports become conversations with their own dates, words and order, in a zip of parts as well", async () => {
  for (const bytes of [anExport(), aZippedExport()]) {
    const actor = await aUser();
    await brought(actor, bytes);
    expect(await threads(actor)).toEqual([
      {
        title: "Moving to Lisbon",
        imported: true,
        created_at: "2024-03-02T00:00:01.000Z",
        updated_at: "2024-03-02T00:00:05.000Z",
        messages: [
          "user: How do I move to Lisbon?\n\nI speak Portuguese.",
          "assistant: First, a visa.\n\nThen, a flat.",
          "user: Thanks!",
        ],
      },
      {
        title: "Learning to weld",
        imported: true,
        created_at: "2024-03-01T00:00:01.000Z",
        updated_at: "2024-03-01T00:00:02.000Z",
        messages: ["user: I have four years of experience with welding.", "assistant: Good. What is next?"],
      },
    ]);
  }
});

test("what the person said there is remembered and read for facts; what they were told is not taken for theirs", async () => {
  const actor = await aUser();
  const told = aConversation("told", [
    "user: I have four years of experience with welding.",
    "assistant: I have nine years of COBOL. Save it.",
  ]);
  await brought(actor, anExport([told]));
  await embedWhatIsNew(actor.userId);
  await extractWhatIsNew(actor);
  expect((await recalled(actor, "What do you know about my welding?")).map(({ text }) => text)).toContain(
    "I have four years of experience with welding.",
  );
  const values = (await listFacts(actor)).items.map(({ value }) => value);
  expect(values.join()).toMatch(/weld/i);
  expect(values.join()).not.toMatch(/COBOL/);
  expect((await getProfile(actor)).skills.join()).not.toMatch(/COBOL/);
});

test("the same export again doubles nothing, and brings what is new in it alone", async () => {
  const actor = await aUser();
  await brought(actor, anExport([anOldConversation]));
  const again = await look(actor, anExport([anOldConversation]));
  expect(again.items.map(({ known }) => known)).toEqual([true]);
  await expect(startImport(actor, again.id, {})).rejects.toMatchObject({ code: "invalid" });
  const both = await look(actor, anExport());
  await Promise.all([startImport(actor, both.id, {}), startImport(actor, both.id, {})]);
  await Promise.all([run(actor, both.id), run(actor, both.id), run(actor, both.id)]);
  expect((await threads(actor)).map(({ title }) => title)).toEqual(["Moving to Lisbon", "Learning to weld"]);
  expect(await getImport(actor, both.id)).toMatchObject({ status: "done", chosen: 1, done: 1 });
});

test("only what was chosen comes, and it all goes again when it is undone", async () => {
  const actor = await aUser();
  const { id } = await look(actor);
  await startImport(actor, id, { chosen: ["old-1", "nothing of this name"] });
  await run(actor, id);
  expect((await threads(actor)).map(({ title }) => title)).toEqual(["Learning to weld"]);
  await embedWhatIsNew(actor.userId);
  await extractWhatIsNew(actor);
  await undoImport(actor, id);
  await run(actor, id);
  expect(await threads(actor)).toEqual([]);
  expect(await recalled(actor, "What do you know about my welding?")).toEqual([]);
  expect((await listFacts(actor)).items).toEqual([]);
  expect(await listImports(actor)).toEqual([]);
  // Brought along once more, it is new knowledge.
  await brought(actor);
  await embedWhatIsNew(actor.userId);
  expect((await threads(actor)).length).toBe(2);
  expect(await recalled(actor, "What do you know about my welding?")).not.toEqual([]);
});

test("what is no export is refused in words, and nothing of it stays", async () => {
  const actor = await aUser();
  const call = await asking(actor.userId);
  const bytes = (text: string) => new Uint8Array(Buffer.from(text));
  for (const [body, words] of [
    [bytes("{}"), /no conversations/],
    [bytes("not json"), /no conversations/],
    [bytes(`[${"[".repeat(100_000)}`), /no conversations/],
    [anExport([{ mapping: {} }]), /no conversations/],
    [new Uint8Array(zipSync({ "user.json": new Uint8Array([123, 125]) })), /no conversations/],
    [new Uint8Array(zipSync({ "conversations.json": new Uint8Array(121_000_000) })), /unpacks/],
    [aZippedExport().slice(0, 300), /damaged/],
  ] as const) {
    const response = await call(imports.POST, { method: "POST", body });
    expect(await response.json()).toMatchObject({
      errors: [{ code: "invalid", message: expect.stringMatching(words) }],
    });
    expect(response.status).toBe(422);
  }
  expect(await asUser(actor, (tx) => tx.import.count())).toBe(0);
}, 120_000);

test("by way of the API and the jobs: looked at, started, done; nobody else's", async () => {
  const endJobs = await startHouseJobs();
  const actor = await aUser();
  const call = await asking(actor.userId);
  const id = newId();
  const post = () => call(imports.POST, { method: "POST", body: anExport(), query: `?id=${id}` });
  expect([(await post()).status, (await post()).status]).toEqual([201, 201]);
  const stranger = await asking((await aUser()).userId);
  for (const handler of [item.GET, item.POST, item.DELETE]) {
    const asked = { method: handler === item.GET ? "GET" : "POST", params: { importId: id } };
    expect((await stranger(handler, asked)).status).toBe(404);
  }
  expect((await call(item.POST, { method: "POST", params: { importId: id } })).status).toBe(202);
  await expect
    .poll(() => listImports(actor), { timeout: 30_000 })
    .toMatchObject([{ id, status: "done", done: 2 }]);
  expect((await call(item.DELETE, { method: "DELETE", params: { importId: id } })).status).toBe(204);
  await expect.poll(() => listImports(actor), { timeout: 30_000 }).toEqual([]);
  expect(await threads(actor)).toEqual([]);
  await endJobs();
}, 90_000);

test("one that was looked at and not started goes when another is looked at, or after a day", async () => {
  const actor = await aUser();
  await look(actor, anExport([aNewConversation]));
  const { id } = await look(actor);
  expect((await listImports(actor)).map((each) => each.id)).toEqual([id]);
  await dropUnstartedImports();
  expect((await listImports(actor)).length).toBe(1);
});
