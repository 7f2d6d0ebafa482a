import { afterAll, expect, test } from "vitest";
import { asUser } from "@/lib/db/as-user";
import { alone } from "@/tests/harness/alone";
import { aGrok } from "@/tests/harness/grok";
import { startHouseJobs } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";
import { aTurn } from "@/tests/harness/turns";

const grok = await aGrok();

const endJobs = await startHouseJobs();
alone();
afterAll(endJobs);

const topics = ["harbour", "garden", "orchestra", "railway", "bakery", "library", "glacier", "market"];

/** About 100 kB in which no two sentences are alike, with one paragraph that matters in the very middle. */
function aLongText(fact: string): string {
  const sentence = (n: number) =>
    `On day ${n} of the long journey we walked past the ${topics[n % 8]} and wrote down ${n * 7} small things about the ${topics[(n * 3 + 1) % 8]}.`;
  const half = Array.from({ length: 470 }, (_, n) => sentence(n));
  const rest = Array.from({ length: 470 }, (_, n) => sentence(n + 470));
  return [...half, fact, ...rest].join(" ");
}

const fact = [
  "In 2019 I certified as a Cisco network engineer, which was the best decision of my career.",
  "After the certification I worked three years as a network engineer at the hospital in Leeds.",
  "There I rebuilt the hospital's firewall, segmented its network and trained two junior engineers.",
  "Routing and switching are what I know best; wireless networks I only maintained.",
  "The network team relied on me for every migration of a core switch.",
].join(" ");

test("a message of 100 kB is cut into passages, and a fact in its middle is found from another conversation", {
  timeout: 180_000,
}, async () => {
  const actor = await aUser();
  const text = aLongText(fact);
  expect(Buffer.byteLength(text)).toBeGreaterThan(95_000);
  const told = await aTurn(actor, text);
  expect(told.message.status).toBe("complete");
  const chunks = () =>
    asUser(actor, (tx) =>
      tx.embedding.findMany({
        where: { sourceType: "message", role: "user" },
        orderBy: { chunkIndex: "asc" },
        select: { chunkIndex: true, startOffset: true, endOffset: true },
      }),
    );
  await expect
    .poll(async () => (await chunks()).length, { timeout: 150_000, interval: 500 })
    .toBeGreaterThan(80);
  const passages = await chunks();
  expect(passages[0]?.startOffset).toBe(0);
  expect(passages.at(-1)?.endOffset).toBe(text.length);
  for (const [index, passage] of passages.entries()) {
    expect(passage.chunkIndex).toBe(index);
    // No gap: each begins at or before the end of the one before.
    expect(passage.startOffset).toBeLessThanOrEqual((passages[index - 1]?.endOffset ?? 0) + 1);
  }
  const question = "What do you know about my certification as a network engineer?";
  const { events } = await aTurn(actor, question);
  const receipt = events.find((event) => event.type === "data-receipt");
  expect(receipt?.data.items[0]?.text).toContain("certified as a Cisco network engineer");
  expect(receipt?.data.items[0]?.source?.conversation_id).toBe(told.conversationId);
  // The note on the earlier conversation may be asked for meanwhile.
  const call = grok.calls.findLast(({ body }) => JSON.stringify(body.input).includes(question));
  expect(JSON.stringify(call?.body.input[0])).toContain("rebuilt the hospital's firewall");
});
