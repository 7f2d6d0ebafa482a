const INSIDE = 0;
const CLOSED = 1;

/**
 * Keeps the end of the worker thread apart from the model's native code: a thread that is ended inside it aborts the
 * whole process. The worker enters before a run and leaves after it; whoever ends the thread closes the gate first.
 */
export class NativeGate {
  readonly memory: SharedArrayBuffer;
  readonly #flags: Int32Array;

  constructor(memory = new SharedArrayBuffer(8)) {
    this.memory = memory;
    this.#flags = new Int32Array(memory);
  }

  /** For the worker: runs the native work, or rejects when the gate is closed. One at a time. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    Atomics.store(this.#flags, INSIDE, 1);
    try {
      if (Atomics.load(this.#flags, CLOSED) === 1) throw new Error("the thread is ending");
      return await work();
    } finally {
      Atomics.store(this.#flags, INSIDE, 0);
      Atomics.notify(this.#flags, INSIDE);
    }
  }

  /** For the other side: lets nothing in any more and blocks until what is inside is out, at most `timeoutMs`. */
  close(timeoutMs: number): void {
    Atomics.store(this.#flags, CLOSED, 1);
    Atomics.wait(this.#flags, INSIDE, 1, timeoutMs);
  }
}
