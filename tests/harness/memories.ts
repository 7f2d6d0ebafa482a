import type { Memory } from "@/lib/conversations/memory";
import type { PackedTerm } from "@/lib/conversations/scan-memory.sql";

/** A passage as ranking sees it; `said` are its words of the question. */
export interface Heard {
  conversation: number;
  turn: number;
  similarity: number;
  words: number;
  isAdvisor: boolean;
  isQuestion: boolean;
  namesTime: boolean;
  said: string[];
}

export function aPassage(of: Partial<Heard>): Heard {
  const plain = { isAdvisor: false, isQuestion: false, namesTime: false };
  return { conversation: 1, turn: 1, similarity: 0, words: 10, said: [], ...plain, ...of };
}

/** A memory of passages given in the order in which they were said; the number of each is its place × 10. */
export function aMemory(heard: Heard[]): Memory {
  const places = heard.map(({ conversation, turn }) => `${conversation} ${turn}`);
  const firsts = places.flatMap((place, at) => (place === places[at - 1] ? [] : [at]));
  return {
    size: heard.length,
    givenAt: Int32Array.from(heard.keys()),
    numbers: Float64Array.from(heard, (_, at) => at * 10),
    ascending: Float64Array.from(heard, (_, at) => at * 10),
    placeOfAscending: Int32Array.from(heard.keys()),
    similarities: Float64Array.from(heard, ({ similarity }) => similarity),
    words: Int32Array.from(heard, ({ words }) => words),
    isAdvisor: Uint8Array.from(heard, ({ isAdvisor }) => Number(isAdvisor)),
    isQuestion: Uint8Array.from(heard, ({ isQuestion }) => Number(isQuestion)),
    namesTime: Uint8Array.from(heard, ({ namesTime }) => Number(namesTime)),
    turns: Int32Array.from(places, (_, at) => firsts.findLastIndex((first) => first <= at)),
    firstOfTurn: Int32Array.from([...firsts, heard.length]),
    conversationOfTurn: Int32Array.from(firsts, (first) => heard[first]?.conversation ?? 0),
  };
}

/** What the table of words answers for a question of these words. */
export function termsOf(heard: Heard[], question: string[]): PackedTerm[] {
  return question.map((word) => {
    const having = heard.flatMap(({ said }, at) => (said.includes(word) ? [at] : []));
    const frequencies = having.map((at) => heard[at]?.said.filter((each) => each === word).length ?? 0);
    return {
      numbers: packed(
        having.map((at) => at * 10),
        8,
      ),
      frequencies: packed(frequencies, 4),
    };
  });
}

/** As PostgreSQL sends integers of 4 or 8 bytes, one behind the other. */
function packed(values: number[], bytes: 4 | 8): string {
  const view = new DataView(new ArrayBuffer(values.length * bytes));
  for (const [index, value] of values.entries()) view.setUint32((index + 1) * bytes - 4, value);
  return Buffer.from(view.buffer).toString("base64");
}
