import { embeddingModel, embedQuery } from "@/lib/ai/embedding/embeddings";
import { type RecognisedTopic, recognisable } from "../intent";
import { sentencesOf } from "../statements";
import { type Meant, type Read, SURE, topicReader } from "./topic-reader";
import weights from "./weights.json";

/** Below it a message is not understood. `npm run topics` prints how many of the unseen ones that leaves, and how many rightly. */
const LIKELY = 0.15;
/** Characters: a longer message tells more than it asks, and what it asks stands in its last question. */
const MOST_READ = 300;
/** Sentences at the end of a long message. */
const MOST_LAST = 4;

const read = topicReader(weights);

/**
 * What a message asks for by its meaning. Null where nothing is near, where the vectors are another model's than the
 * weights', and where no vector can be made.
 */
export async function topicMeant(message: string): Promise<Meant | null> {
  if (embeddingModel().id !== weights.model) return null;
  try {
    const found = await Promise.all(asksIn(message).map(async (text) => read(await embedQuery(text))));
    return likeliest([...found, ...(await distressIn(message))]);
  } catch {
    return null;
  }
}

/** How a long message ends counts for this alone, a sentence at a time: it is told last, and asks nothing. */
async function distressIn(message: string): Promise<Read[]> {
  const text = message.trim();
  if (text.length <= MOST_READ) return [];
  const last = sentencesOf(text.slice(-2_000), "question", null).slice(-MOST_LAST);
  const found = await Promise.all(last.map(async (one) => read(await embedQuery(one.text))));
  return found.filter(({ topic }) => topic === "distress");
}

/** The message as a whole, and its last question by itself. */
function asksIn(message: string): string[] {
  const text = message.trim();
  const question = sentencesOf(text.slice(-2_000), "question", null)
    .map((sentence) => sentence.text)
    .findLast((sentence) => sentence.includes("?"));
  const whole = text.length <= MOST_READ ? [text] : [];
  return [...new Set([...whole, ...(question ? [question.slice(-MOST_READ)] : [])])];
}

function likeliest(found: Read[]): Meant | null {
  const likely = found
    .filter(({ topic, sureness }) => Object.hasOwn(recognisable, topic) && sureness >= leastOf(topic))
    .sort((left, right) => right.sureness - left.sureness);
  const best = likely.find(({ topic }) => topic === "distress") ?? likely[0];
  return best ? { topic: best.topic as RecognisedTopic, sureness: best.sureness } : null;
}

/** "I want to quit everything and travel": who is taken for being in danger is not asked whether it was meant so. */
function leastOf(topic: string): number {
  return topic === "distress" ? SURE : LIKELY;
}
