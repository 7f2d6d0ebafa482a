import { Tally } from "@/lib/ai/tally";
import type { ReplyError } from "@/lib/conversations/contract";
import type { Call, Took } from "@/lib/users";

/** Watches one reply being written: when it began, when its first word came, how much was asked and said. */
export class CallMeter {
  /** Of every attempt at it. */
  readonly tally = new Tally();
  #begunAt = performance.now();
  #firstTokenMs: number | null = null;
  #hasBegun = false;

  constructor(readonly call: Call) {}

  /** From here on the model is waited for. */
  begin(): void {
    this.#begunAt = performance.now();
    this.#hasBegun = true;
  }

  /** A word came. */
  hears(): void {
    this.#firstTokenMs ??= Math.round(performance.now() - this.#begunAt);
  }

  /** What it took until now, by length; null while the model was not asked. */
  soFar(): Took | null {
    return this.#hasBegun ? this.took("lost") : null;
  }

  /** What it took in the end; by length where the model does not say, because it was stopped or failed. */
  took(outcome: Took["outcome"], errorCode: ReplyError["code"] | null = null): Took {
    return {
      outcome,
      errorCode,
      ...this.tally.sum({ readsForNothing: this.call.model.isOffline }),
      firstTokenMs: this.#firstTokenMs,
      durationMs: Math.round(performance.now() - this.#begunAt),
    };
  }
}
