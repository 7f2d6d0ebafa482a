import type { RecognisedTopic } from "../intent";

/** What a message asks for by its meaning, and how likely that is (0 to 1). */
export interface Meant {
  topic: RecognisedTopic;
  sureness: number;
}

/** From it on nobody is asked whether it was meant so. */
export const SURE = 0.3;
/** From it on the meaning of a message says more than a word in it. */
export const PLAIN = 0.5;

/** What `npm run topics` writes: for each topic a row of whole numbers, a column of the vector each and the bias at the end. */
export interface TopicWeights {
  /** The sentence model whose vectors they are for. */
  model: string;
  topics: string[];
  /** What a number of a row is multiplied with. */
  scale: number;
  /** Rows one after the other, a signed byte a number, in base64. */
  rows: string;
}

/** The likeliest topic of a vector, and how likely it is (0 to 1). */
export interface Read {
  topic: string;
  sureness: number;
}

/** A reader of vectors of length 1; of what is longer than a row only the beginning counts. */
export function topicReader({ topics, scale, rows }: TopicWeights): (vector: number[]) => Read {
  const numbers = new Int8Array(Buffer.from(rows, "base64"));
  const columns = numbers.length / topics.length;
  return (vector) => {
    const scores = topics.map((_, topic) => scale * scoreOf(vector, numbers, topic * columns, columns - 1));
    const most = Math.max(...scores);
    const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
    return { topic: topics[scores.indexOf(most)] ?? "", sureness: 1 / sum };
  };
}

function scoreOf(vector: number[], numbers: Int8Array, from: number, columns: number) {
  let sum = numbers[from + columns] ?? 0;
  for (let column = 0; column < columns; column += 1)
    sum += (numbers[from + column] ?? 0) * (vector[column] ?? 0);
  return sum;
}
