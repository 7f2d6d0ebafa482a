import type { PackedPassages } from "@/lib/conversations/scan-memory.sql";
import { readBigIntegers, readIntegers, readReals, readUuidKeys } from "@/lib/db/packed-arrays";

/**
 * All of a person's passages in columns, in the order in which they were said: those of one turn stand together, and
 * the turns of one conversation.
 */
export interface Memory {
  size: number;
  numbers: Float64Array;
  similarities: Float64Array;
  words: Float64Array;
  isAdvisor: Uint8Array;
  isQuestion: Uint8Array;
  namesTime: Uint8Array;
  /** Which turn a passage is of, and which passage is the first of a turn; one more stands for the end. */
  turns: Int32Array;
  firstOfTurn: Int32Array;
  /** Which conversation a turn is of. */
  conversationOfTurn: Int32Array;
}

const CHUNKS_A_TURN = 65_536;

export function unpackMemory(packed: PackedPassages): Memory {
  const numbers = readBigIntegers(packed.numbers);
  const similarities = readReals(packed.similarities);
  const places = readBigIntegers(packed.places);
  const traits = readIntegers(packed.traits);
  const { order, conversations } = inOrder(readUuidKeys(packed.conversations), places);
  const sorted = (values: Float64Array) => values.map((_, at) => values[order[at] ?? 0] ?? 0);
  const bits = sorted(traits);
  return {
    size: order.length,
    numbers: sorted(numbers),
    similarities: sorted(similarities),
    words: bits.map((bit) => bit >> 3),
    isAdvisor: Uint8Array.from(bits, (bit) => (bit >> 2) & 1),
    isQuestion: Uint8Array.from(bits, (bit) => (bit >> 1) & 1),
    namesTime: Uint8Array.from(bits, (bit) => bit & 1),
    ...turnsOf(conversations, sorted(places)),
  };
}

/** Whether two turns, of which the second may not exist, are of one conversation. */
export function isSameConversation({ conversationOfTurn }: Memory, turn: number, other: number): boolean {
  return conversationOfTurn[turn] === conversationOfTurn[other];
}

/** Passages by conversation, and by place within it; most come in that order already. */
function inOrder(keys: string[], places: Float64Array) {
  const byKey = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const members = byKey.get(key);
    if (members) members.push(at);
    else byKey.set(key, [at]);
  }
  const order = new Int32Array(keys.length);
  const conversations = new Int32Array(keys.length);
  let at = 0;
  for (const [conversation, members] of [...byKey.values()].entries()) {
    members.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    order.set(members, at);
    conversations.fill(conversation, at, at + members.length);
    at += members.length;
  }
  return { order, conversations };
}

function turnsOf(conversations: Int32Array, places: Float64Array) {
  const turns = new Int32Array(places.length);
  const firsts: number[] = [];
  let sequence = Number.NaN;
  for (const [at, place] of places.entries()) {
    const isNew =
      Math.floor(place / CHUNKS_A_TURN) !== sequence || conversations[at] !== conversations[at - 1];
    if (isNew) firsts.push(at);
    sequence = Math.floor(place / CHUNKS_A_TURN);
    turns[at] = firsts.length - 1;
  }
  const conversationOfTurn = Int32Array.from(firsts, (first) => conversations[first] ?? 0);
  return { turns, firstOfTurn: Int32Array.from([...firsts, places.length]), conversationOfTurn };
}
