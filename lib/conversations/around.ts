import { isSameConversation, type Memory } from "@/lib/conversations/memory";
import type { RecallWeights } from "@/lib/conversations/recall-weights";

/** One word's weight in the passages that have it, and in part in the turns around them. Used again word by word. */
export class Around {
  readonly #memory: Memory;
  readonly #weights: RecallWeights;
  /** Of each passage, and the greatest of each turn: 0 between two words. */
  readonly #own: Float64Array;
  readonly #ofTurn: Float64Array;
  readonly #heard: number[] = [];

  constructor(memory: Memory, weights: RecallWeights) {
    this.#memory = memory;
    this.#weights = weights;
    this.#own = new Float64Array(memory.size);
    this.#ofTurn = new Float64Array(memory.conversationOfTurn.length);
  }

  /** A passage has the word. What the advisor said weighs less for others too. */
  hears(passage: number, weight: number): void {
    this.#own[passage] = weight;
    const turn = this.#memory.turns[passage] ?? 0;
    const shared = weight * (this.#memory.isAdvisor[passage] ? this.#weights.advisor : 1);
    if (this.#ofTurn[turn] === 0) this.#heard.push(turn);
    this.#ofTurn[turn] = Math.max(this.#ofTurn[turn] ?? 0, shared);
  }

  /** Adds to each passage the greater of its own and its neighbours' weight, marks it, and forgets the word. */
  addTo(scores: Float64Array, marks?: Uint8Array): void {
    const { before, after } = this.#weights;
    const touched = new Set<number>();
    for (const turn of this.#heard) {
      // Said here, it was said before what follows, and after what precedes.
      for (let other = turn - after.length; other <= turn + before.length; other++) {
        if (isSameConversation(this.#memory, turn, other)) touched.add(other);
      }
    }
    for (const turn of touched) {
      this.#addToTurn(turn, scores);
      marks?.fill(1, this.#memory.firstOfTurn[turn], this.#memory.firstOfTurn[turn + 1]);
    }
    for (const turn of this.#heard) {
      this.#ofTurn[turn] = 0;
      this.#own.fill(0, this.#memory.firstOfTurn[turn], this.#memory.firstOfTurn[turn + 1]);
    }
    this.#heard.length = 0;
  }

  #addToTurn(turn: number, scores: Float64Array): void {
    const { firstOfTurn, isAdvisor } = this.#memory;
    const nearby = Math.max(
      this.#greatestOf(turn, -1, this.#weights.before),
      this.#greatestOf(turn, 1, this.#weights.after),
    );
    for (let at = firstOfTurn[turn] ?? 0; at < (firstOfTurn[turn + 1] ?? 0); at++) {
      const weight = Math.max(this.#own[at] ?? 0, nearby);
      scores[at] = (scores[at] ?? 0) + weight * (isAdvisor[at] ? this.#weights.advisor : 1);
    }
  }

  /** The greatest weight among the turns before (-1) or after (1) a turn, each at its share. */
  #greatestOf(turn: number, direction: -1 | 1, shares: number[]): number {
    let greatest = 0;
    for (let away = 1; away <= shares.length; away++) {
      const other = turn + direction * away;
      if (!isSameConversation(this.#memory, turn, other)) break;
      greatest = Math.max(greatest, (shares[away - 1] ?? 0) * (this.#ofTurn[other] ?? 0));
    }
    return greatest;
  }
}
