import { afterAll, beforeAll, expect, test } from "vitest";
import { closeEmbeddings } from "@/lib/ai/embedding/embeddings";
import { recogniseTopic } from "@/lib/ai/offline/intent";
import { topicMeant } from "@/lib/ai/offline/meaning/topic-meant";
import { prepareModel } from "@/scripts/model/prepare-model";
import { NOTHING, readPhrases, readUnseen } from "@/scripts/topics/read-phrases";

const unseen = readUnseen("scripts/topics/unseen.tsv");

beforeAll(() => {
  prepareModel();
});
afterAll(closeEmbeddings);

test("messages that nobody trained on are known by their meaning, and what is no matter of ours is not", async () => {
  const read = await Promise.all(
    unseen.map(async ({ text, topics }) => ({ topics, topic: (await topicMeant(text))?.topic ?? NOTHING })),
  );
  const matters = read.filter(({ topics }) => topics[0] !== NOTHING);
  const taken = matters.filter(({ topic }) => topic !== NOTHING);
  const right = taken.filter(({ topic, topics }) => topics.includes(topic));
  const known = unseen.filter(({ text, topics }) => topics.includes(recogniseTopic(text) ?? NOTHING));
  // Their words alone tell a seventh of them.
  expect(right.length).toBeGreaterThan(2 * known.filter(({ topics }) => topics[0] !== NOTHING).length);
  expect(right.length / taken.length).toBeGreaterThan(0.8);
  expect(right.length / matters.length).toBeGreaterThan(0.5);
  const others = read.filter(({ topics }) => topics[0] === NOTHING);
  expect(others.filter(({ topic }) => topic !== NOTHING).length / others.length).toBeLessThan(0.1);
});

test("what is only asked at the end of a long message counts", async () => {
  const long = `${"I have worked in a bakery in Leeds since I was nineteen, and the mornings were always early. ".repeat(6)}Am I too old to start again?`;
  expect((await topicMeant(long))?.topic).toBe("too-late");
});

test("danger to oneself is heard at the end of a long message, whatever else it asks; a sigh is none", async () => {
  const told =
    "I have worked in a bakery in Leeds since I was nineteen, and the mornings were always early. ".repeat(4);
  const end =
    "Nobody would miss me. I do not want to be alive any more, and I keep thinking about ending it all, every night again.";
  expect((await topicMeant(`${told}${end}`))?.topic).toBe("distress");
  const softly = `How do I ask for a raise? ${told}Nobody would miss me if I was gone.`;
  expect((await topicMeant(softly))?.topic).toBe("distress");
  expect((await topicMeant("I want to quit everything and travel"))?.topic).not.toBe("distress");
});

test("phrases that were trained on are none of the unseen", () => {
  const trained = new Set(readPhrases("scripts/topics/phrases.tsv").map(({ text }) => text.toLowerCase()));
  expect(unseen.filter(({ text }) => trained.has(text.toLowerCase()))).toEqual([]);
});
