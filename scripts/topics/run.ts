import { writeFileSync } from "node:fs";
import { closeEmbeddings, embeddingModel, embedQuery } from "@/lib/ai/embedding/embeddings";
import { topicReader } from "@/lib/ai/offline/meaning/topic-reader";
import { type Fitted, fitTopics } from "./fit-topics";
import { NOTHING, type Phrase, readPhrases, readUnseen, SHARE } from "./read-phrases";

const PHRASES = "scripts/topics/phrases.tsv";
const UNSEEN = "scripts/topics/unseen.tsv";
const WEIGHTS = "lib/ai/offline/meaning/weights.json";
const BOUNDS = [0.15, 0.3, 0.5];
const FOLDS = 5;

const phrases = await withVectors(readPhrases(PHRASES));
const unseen = await withVectors(readUnseen(UNSEEN));
await closeEmbeddings();
console.log(`${phrases.length} phrases, ${unseen.length} unseen`);

const held = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = packed(fitTopics(phrases.filter((_, index) => index % FOLDS !== fold)));
  return judged(
    phrases.filter((_, index) => index % FOLDS === fold),
    weights,
  );
}).flat();
print("phrases, each fifth held out", held);

const weights = packed(fitTopics(phrases));
print("unseen", judged(unseen, weights));
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`Written: ${WEIGHTS}`);

type Known = Phrase & { vector: number[]; topic: string };

async function withVectors(list: Phrase[]): Promise<Known[]> {
  const known: Known[] = [];
  for (const phrase of list)
    known.push({ ...phrase, vector: await vectorOf(phrase.text), topic: phrase.topics[0] ?? NOTHING });
  return known;
}

/** What is stored is padded with zeros. */
async function vectorOf(text: string) {
  const vector = await embedQuery(text);
  return vector.slice(0, vector.findLastIndex((value) => value !== 0) + 1);
}

/** Whole numbers from -127 to 127, in rows of one topic each. */
function packed({ topics, rows }: Fitted) {
  const most = Math.max(...rows.flatMap((row) => [...row].map(Math.abs)));
  const bytes = rows.flatMap((row) => [...row].map((weight) => Math.round((weight / most) * 127)));
  return {
    model: embeddingModel().id,
    topics,
    scale: most / 127,
    rows: Buffer.from(Int8Array.from(bytes).buffer).toString("base64"),
  };
}

function judged(list: Known[], weights: ReturnType<typeof packed>) {
  const read = topicReader(weights);
  return list.map(({ vector, topics }) => ({ topics, ...read(vector) }));
}

function print(title: string, list: ReturnType<typeof judged>) {
  const isMatter = (topic = "") => topic !== NOTHING && topic !== SHARE;
  const matters = list.filter(({ topics }) => isMatter(topics[0]));
  const others = list.filter(({ topics }) => !isMatter(topics[0]));
  console.log(`${title}: ${matters.length} of a topic, ${others.length} of none`);
  for (const bound of BOUNDS) {
    const taken = matters.filter(({ topic, sureness }) => isMatter(topic) && sureness >= bound);
    const right = taken.filter(({ topic, topics }) => topics.includes(topic));
    const wrongly = others.filter(({ topic, sureness }) => isMatter(topic) && sureness >= bound);
    console.log(
      `  from ${bound}: ${taken.length} taken, ${right.length} of them right; of none ${wrongly.length} taken`,
    );
  }
}
