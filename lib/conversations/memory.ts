import type { PackedPassages } from "@/lib/conversations/scan-memory.sql";
import { sortedPlaces } from "@/lib/conversations/sorted-places";
import { readReals, viewOf } from "@/lib/db/packed-numbers";

/** All of a person's passages, and how near each is to a question. */
export interface Memory extends Columns {
  similarities: Float64Array;
}

/**
 * What is known of each passage, in columns, in the order in which they were said: those of one turn stand together, and
 * the turns of one conversation.
 */
export interface Columns {
  size: number;
  /** In which place of the given facts each passage stood. */
  givenAt: Int32Array;
  numbers: Float64Array;
  /** The numbers in ascending order, and at which place each passage stands. */
  ascending: Float64Array;
  placeOfAscending: Int32Array;
  words: Int32Array;
  isAdvisor: Uint8Array;
  isQuestion: Uint8Array;
  namesTime: Uint8Array;
  /** Which turn a passage is of, and which passage is the first of a turn; one more stands for the end. */
  turns: Int32Array;
  firstOfTurn: Int32Array;
  /** Which conversation a turn is of. */
  conversationOfTurn: Int32Array;
}

const BYTES_OF_FACTS = 20;

export function unpackMemory(packed: PackedPassages): Memory {
  return memoryOf(unpackFacts(viewOf(packed.facts)), readReals(packed.similarities));
}

/** Passages with their similarities to a question, these in the order of the facts as they were given. */
export function memoryOf(columns: Columns, similarities: Float64Array | Float32Array): Memory {
  const inOrder = new Float64Array(columns.size);
  for (let at = 0; at < inOrder.length; at++) inOrder[at] = similarities[columns.givenAt[at] ?? 0] ?? 0;
  return { ...columns, similarities: inOrder };
}

/** Facts of 20 bytes each, one behind the other (`embeddings.facts`), in any order. */
export function unpackFacts(facts: DataView): Columns {
  const size = Math.floor(facts.byteLength / BYTES_OF_FACTS);
  const numbers = new Float64Array(size);
  const conversations = new Int32Array(size);
  const sequences = new Int32Array(size);
  const traits = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const from = at * BYTES_OF_FACTS;
    numbers[at] = facts.getUint32(from) * 2 ** 32 + facts.getUint32(from + 4);
    conversations[at] = facts.getInt32(from + 8);
    sequences[at] = facts.getInt32(from + 12);
    traits[at] = facts.getInt32(from + 16);
  }
  const order = inOrder(conversations, sequences, traits);
  const bits = sorted(traits, order);
  return {
    size,
    givenAt: order,
    numbers: sorted(numbers, order),
    ...byNumber(numbers, order),
    words: bits.map((bit) => (bit >> 3) & 1023),
    isAdvisor: Uint8Array.from(bits.map((bit) => (bit >> 2) & 1)),
    isQuestion: Uint8Array.from(bits.map((bit) => (bit >> 1) & 1)),
    namesTime: Uint8Array.from(bits.map((bit) => bit & 1)),
    ...turnsOf(sorted(conversations, order), sorted(sequences, order)),
  };
}

/** Whether two turns, of which the second may not exist, are of one conversation. */
export function isSameConversation({ conversationOfTurn }: Columns, turn: number, other: number): boolean {
  return conversationOfTurn[turn] === conversationOfTurn[other];
}

/** The place of the passage with this number, or -1. */
export function placeOf({ ascending, placeOfAscending }: Columns, number: number): number {
  let from = 0;
  let to = ascending.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = ascending[middle] ?? 0;
    if (found === number) return placeOfAscending[middle] ?? -1;
    if (found < number) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

function byNumber(numbers: Float64Array, order: Int32Array) {
  const placeOfScanned = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) placeOfScanned[order[at] ?? 0] = at;
  const places = sortedPlaces(numbers);
  return { ascending: sorted(numbers, places), placeOfAscending: sorted(placeOfScanned, places) };
}

/** Places by conversation, sequence and index in the message. */
function inOrder(conversations: Int32Array, sequences: Int32Array, traits: Int32Array): Int32Array {
  const least = leastOf(conversations);
  const turns = greatestOf(sequences) + 1;
  const passages = greatestOf(traits) + 1;
  const keys = new Float64Array(conversations.length);
  for (let at = 0; at < keys.length; at++) {
    const turn = ((conversations[at] ?? 0) - least) * turns + (sequences[at] ?? 0);
    keys[at] = turn * passages + (traits[at] ?? 0);
  }
  return sortedPlaces(keys);
}

function leastOf(values: Int32Array): number {
  let least = values[0] ?? 0;
  for (let at = 1; at < values.length; at++) least = Math.min(least, values[at] ?? 0);
  return least;
}

function greatestOf(values: Int32Array): number {
  let greatest = 0;
  for (let at = 0; at < values.length; at++) greatest = Math.max(greatest, values[at] ?? 0);
  return greatest;
}

function sorted<Column extends Float64Array | Int32Array>(column: Column, order: Int32Array): Column {
  const moved = column.slice() as Column;
  for (let at = 0; at < order.length; at++) moved[at] = column[order[at] ?? 0] ?? 0;
  return moved;
}

function turnsOf(conversations: Int32Array, sequences: Int32Array) {
  const turns = new Int32Array(sequences.length);
  const firsts: number[] = [];
  for (let at = 0; at < turns.length; at++) {
    const isNew = sequences[at] !== sequences[at - 1] || conversations[at] !== conversations[at - 1];
    if (isNew) firsts.push(at);
    turns[at] = firsts.length - 1;
  }
  const conversationOfTurn = Int32Array.from(firsts, (first) => conversations[first] ?? 0);
  return { turns, firstOfTurn: Int32Array.from([...firsts, turns.length]), conversationOfTurn };
}
