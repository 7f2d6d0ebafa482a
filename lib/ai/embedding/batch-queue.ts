/**
 * What is still to be embedded, cut into small batches. Urgent work goes first, and patient sources take turns, so
 * that a question waits for one batch at most and a short message not for a long document. Sources are read
 * lazily, one task ahead.
 */
export class BatchQueue<Task extends { tokens: number }> {
  readonly #urgent: Source<Task>[] = [];
  readonly #patient: Source<Task>[] = [];
  readonly #maxTokens: number;

  /** `maxTokens`: tokens of a batch, padding to its longest task included. One longer task still makes a batch. */
  constructor(maxTokens: number) {
    this.#maxTokens = maxTokens;
  }

  add(tasks: Iterable<Task>, isUrgent: boolean): void {
    const iterator = tasks[Symbol.iterator]();
    const first = iterator.next();
    if (first.done) return;
    (isUrgent ? this.#urgent : this.#patient).push({ next: first.value, rest: iterator });
  }

  /** The next tasks to do together; empty when there are none. */
  takeBatch(): Task[] {
    return this.#takeFrom(this.#urgent.length > 0 ? this.#urgent : this.#patient);
  }

  #takeFrom(lane: Source<Task>[]): Task[] {
    const batch: Task[] = [];
    let longest = 0;
    for (let source = lane.shift(); source; source = lane.shift()) {
      longest = Math.max(longest, source.next.tokens);
      if (batch.length > 0 && longest * (batch.length + 1) > this.#maxTokens) {
        lane.push(source);
        break;
      }
      batch.push(source.next);
      const following = source.rest.next();
      if (!following.done) lane.unshift({ next: following.value, rest: source.rest });
    }
    return batch;
  }
}

interface Source<Task> {
  next: Task;
  rest: Iterator<Task>;
}
