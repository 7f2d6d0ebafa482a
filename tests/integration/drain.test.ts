import { expect, test } from "vitest";
import { anExport } from "@/tests/fakes/a-chatgpt-export";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";

const grok = await aGrok();

const { drainReplies, goOnWithImport, reply } = await import("@/lib/advisor");
const { lookAtExport, startConversation, startImport } = await import("@/lib/conversations");

test("a server that is told to end finishes quick replies, keeps the part of slow ones, and takes no new ones", async () => {
  const actor = await aUser();
  grok.play({ text: "one two three", gapMs: 20 }, { text: "slow ".repeat(400), gapMs: 50 });
  const quick = await reply(actor, (await startConversation(actor, {})).id, { text: "Quick" });
  for await (const event of quick.events) if (event.type === "text-delta") break;
  const slow = await reply(actor, (await startConversation(actor, {})).id, { text: "Slow" });
  for await (const event of slow.events) if (event.type === "text-delta") break;
  await drainReplies(1_500);
  expect(await quick.whole()).toMatchObject({ status: "complete", text: "one two three" });
  const part = await slow.whole();
  expect(part.status).toBe("interrupted");
  expect(part.text).toMatch(/^(slow ?)+$/);
  const { id } = await startConversation(actor, {});
  await expect(reply(actor, id, { text: "More" })).rejects.toMatchObject({
    code: "unavailable",
    retryAfterSeconds: 2,
  });
});

test("it takes nothing more of an import over, and says so, instead of being asked at once again", async () => {
  const actor = await aUser();
  const { id } = await lookAtExport(actor, { id: undefined, bytes: anExport() });
  await startImport(actor, id, {});
  await expect(goOnWithImport(actor.userId, id)).rejects.toMatchObject({ code: "unavailable" });
});
