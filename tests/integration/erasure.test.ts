import { randomBytes, randomInt } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { liveReplyIds } from "@/lib/advisor/live-replies";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import {
  rateReply,
  shareConversation,
  startConversation,
  updateConversation,
  uploadFile,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { env } from "@/lib/env";
import { createPrompt } from "@/lib/prompts";
import { askReset, checkErasure, createToken, getMe, updateMe } from "@/lib/users";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";
import { aPrompt } from "@/tests/harness/a-prompt";
import { anAccount, PASSWORD, signIn } from "@/tests/harness/account";
import { alone } from "@/tests/harness/alone";
import { anAdmin } from "@/tests/harness/an-admin";
import { fingerprintOf, tablesThatHold } from "@/tests/harness/dump.sql";
import { queueSizes, startHouseJobs } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";

// Before anything that is imported reads the settings.
const { grok, written } = await vi.hoisted(async () => {
  const { aGrok } = await import("@/tests/harness/grok");
  const started = await aGrok({ LOG_LEVEL: "debug" });
  const { logInto } = await import("@/lib/log");
  const lines: string[] = [];
  logInto({ write: (line) => lines.push(line) });
  return { grok: started, written: lines };
});
const { forgetMe, reply, saveProfile } = await import("@/lib/advisor");

alone();
let endJobs: () => Promise<void>;
beforeAll(async () => {
  const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
  kept.careerAdvisorEmbedder = quickEmbedder(() => undefined);
  endJobs = await startHouseJobs();
});
afterAll(() => endJobs());

const settled = () =>
  expect
    .poll(queueSizes, { timeout: 240_000, interval: 500 })
    .toMatchObject({ outbox: 0, calls: 0, running: 0, debounced: 0 });
const folder = join(env().DATA_DIR, "mail");
const filesThatHold = (word: string) =>
  existsSync(folder)
    ? globSync("**/*", { cwd: env().DATA_DIR, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .filter((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1").includes(word))
    : [];

/** What this process holds for everybody, as far as it can be looked at. */
function heldThatHold(word: string): string[] {
  const names = Object.keys(globalThis).filter((name) => /^careerAdvisor(?!Database)/.test(name));
  return names.filter((name) =>
    inspect(Reflect.get(globalThis, name), {
      depth: 12,
      maxArrayLength: null,
      maxStringLength: null,
    }).includes(word),
  );
}

/** Somebody whose word stands wherever a person can leave one. */
async function somebodyEverywhere(word: string) {
  const account = await anAccount(PASSWORD, `${word}@example.test`);
  await signIn(account.email);
  await updateMe(account, { name: `Ada ${word}` });
  await saveProfile(account, { skills: [word], profile_summary: `I know ${word}.` });
  await createPrompt(
    account,
    aPrompt({ title: word, description: word, template: `Of ${word}`, tags: [word] }),
  );
  await createToken(account, { name: word, scopes: ["read"], expires_in_days: 1 });
  const { id } = await startConversation(account, { title: `About ${word}` });
  await updateConversation(account, id, { tags: [word] });
  const bytes = new TextEncoder().encode(`I worked with ${word} since 2019.`);
  const file = await uploadFile(account, { id: undefined, name: `${word}.txt`, bytes });
  grok.play({ text: `I see: ${word}.` });
  const said = await (await reply(account, id, { text: `I like ${word}.`, files: [file.id] })).whole();
  await rateReply(account, id, said.id, { value: "down", reason: `Not ${word}` });
  await shareConversation(account, id);
  await askReset({ email: account.email }, { userAgent: null, address: null });
  await vi.waitFor(() => expect(filesThatHold(word).length).toBeGreaterThan(0), { timeout: 20_000 });
  return { account, id };
}

const newWord = () => `zq${randomBytes(6).toString("hex")}7`;

/** Somewhere in a reply: before its first word, after so many, after it; or so long after it was asked for. */
type Point = "asked" | number | "jobs" | { ms: number };
const MORE = Number(process.env.ERASURE_ACCOUNTS ?? 0);
const POINTS: Point[] = ["asked", 1, 4, 12, 24, "jobs", ...Array.from({ length: MORE }, anyMoment)];
vi.setConfig({ testTimeout: 300_000 + MORE * 10_000 });

/** From the first step of a reply to the jobs that follow it. */
function anyMoment(): Point {
  return { ms: randomInt(1_500) };
}

async function deletedAt(
  point: Point,
  { account, id }: Awaited<ReturnType<typeof somebodyEverywhere>>,
  word: string,
) {
  grok.play({ text: Array.from({ length: 25 }, (_, at) => `${word} ${at}`).join(" "), gapMs: 15 });
  const answer = await reply(account, id, { text: `Tell me of ${word}, please.` });
  if (point === "jobs") await answer.whole();
  if (typeof point === "object") await pause(point.ms);
  let words = 0;
  if (typeof point === "number") {
    for await (const event of answer.events) {
      if (event.type === "text-delta" && ++words >= point) break;
    }
  }
  const receipt = await forgetMe(account);
  const message = `nothing waits to be stored: ${JSON.stringify(point)}`;
  await expect.poll(liveReplyIds, { message, timeout: 3_000 }).toEqual([]);
  return receipt;
}

test("an account deleted at any point of a reply and of its jobs leaves its word nowhere, and others' data as it was", async () => {
  const bystander = await somebodyEverywhere(newWord());
  await settled();
  const before = await fingerprintOf(bystander.account.userId);
  expect(Object.keys(before).length).toBeGreaterThan(12);
  const words: string[] = [];
  for (const point of POINTS) {
    const word = newWord();
    words.push(word);
    const somebody = await somebodyEverywhere(word);
    expect((await tablesThatHold(word)).length, "or nothing would be proved").toBeGreaterThan(10);
    const receipt = await deletedAt(point, somebody, word);
    expect(receipt.erased).toMatchObject({
      conversations: 1,
      documents: 1,
      prompts: 1,
      tokens: 1,
      shared_links: 1,
    });
    expect(receipt.erased.messages, JSON.stringify(point)).toBeGreaterThanOrEqual(4);
    expect(await asUser(somebody.account, (tx) => tx.message.count())).toBe(0);
  }
  await settled();
  for (const word of words) {
    expect(await tablesThatHold(word)).toEqual([]);
    expect(filesThatHold(word)).toEqual([]);
    expect(heldThatHold(word)).toEqual([]);
    expect(written.join("")).not.toContain(word);
  }
  expect(written.length).toBeGreaterThan(5);
  expect(await fingerprintOf(bystander.account.userId)).toEqual(before);
});

test("a receipt says how much went and nothing of whose it was; an administrator has it checked, changed or not", async () => {
  const word = newWord();
  const { account } = await somebodyEverywhere(word);
  const { email } = await getMe(account);
  const receipt = await forgetMe(account);
  expect(JSON.stringify(receipt)).not.toMatch(new RegExp(`${account.userId}|${email}|${word}`));
  expect(receipt.erased).toMatchObject({
    conversations: 1,
    messages: 3,
    documents: 1,
    document_bytes: 41,
    sessions: 1,
  });
  const admin = await anAdmin();
  expect(await checkErasure(admin, receipt)).toEqual({ stands: true });
  const changed = [
    { ...receipt, erased: { ...receipt.erased, messages: receipt.erased.messages + 1 } },
    { ...receipt, erased_at: "2026-01-01T00:00:00.000Z" },
    { ...receipt, id: "01900000-0000-7000-8000-00000000000a" },
    { ...receipt, hash: "0".repeat(64) },
  ];
  for (const one of changed) expect(await checkErasure(admin, one)).toEqual({ stands: false });
  await expect(checkErasure(await aUser(), receipt)).rejects.toMatchObject({ code: "forbidden" });
  await expect(forgetMe(account)).rejects.toMatchObject({ code: "unauthenticated" });
});
