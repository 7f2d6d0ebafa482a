import { Vectors } from "@/lib/conversations/held/vectors";
import { type Columns, type Memory, memoryOf, unpackFacts } from "@/lib/conversations/memory";
import type { NewRows, Sums } from "@/lib/conversations/scan-memory.sql";
import { viewOf } from "@/lib/db/packed-numbers";

const NOTHING: Sums = { count: 0, numbers: 0n, mixed: 0n };

/**
 * One person's passages of one model, kept in the process so that a question need not read them all again. Whether they
 * still are the person's is asked of the database each time (`follow`); their texts are not here.
 */
export class HeldMemory {
  readonly model: string;
  readonly #vectors: Vectors;
  #facts: Uint8Array = new Uint8Array();
  #columns: Columns | undefined;
  #sums = NOTHING;
  #last = 0;

  constructor(model: string, width: number) {
    this.model = model;
    this.#vectors = new Vectors(width);
  }

  /** The greatest number that was read. */
  get last(): number {
    return this.#last;
  }

  get width(): number {
    return this.#vectors.width;
  }

  /** Bytes that are taken, about. */
  get bytes(): number {
    // The columns are made of the facts, and as large three times over.
    return this.#vectors.bytes + 4 * this.#facts.byteLength;
  }

  /** Adds the rows behind the last one. */
  add({ sums, last, facts, vectors }: NewRows): void {
    if (sums.count === 0) return;
    this.#vectors.add(viewOf(vectors));
    const added = viewOf(facts);
    if (added.byteLength > 0) {
      this.#facts = joined(this.#facts, new Uint8Array(added.buffer, added.byteOffset, added.byteLength));
      this.#columns = undefined;
    }
    this.#sums = sum(this.#sums, sums);
    this.#last = last;
  }

  /**
   * Takes in what is new and says whether this is the person's whole memory: false when something was forgotten or came
   * out of turn.
   *
   * @param asked What was the last number when the database was asked.
   */
  follow(asked: number, { held, added }: { held: Sums; added: NewRows }): boolean {
    if (isSame(sum(held, added.sums), this.#sums)) return true;
    if (asked !== this.#last || !isSame(held, this.#sums)) return false;
    this.add(added);
    return true;
  }

  /** The passages with their similarities to a question. */
  comparedWith(question: number[]): Memory {
    this.#columns ??= unpackFacts(new DataView(this.#facts.buffer, 0, this.#facts.byteLength));
    return memoryOf(this.#columns, this.#vectors.times(question));
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.byteLength + other.byteLength);
  both.set(one);
  both.set(other, one.byteLength);
  return both;
}

function sum(one: Sums, other: Sums): Sums {
  return {
    count: one.count + other.count,
    numbers: one.numbers + other.numbers,
    mixed: one.mixed + other.mixed,
  };
}

function isSame(one: Sums, other: Sums): boolean {
  return one.count === other.count && one.numbers === other.numbers && one.mixed === other.mixed;
}
