import { Ask, channelsOf, Piece, readSaid } from "@/lib/advisor/reply-channels";
import { env } from "@/lib/env";
import { listen, say } from "@/lib/redis/channels";

const ASKS_EVERY_MS = 300;

/** The text of a reply that another process writes, as that one tells it over Redis to all who read it in this one. */
export class ToldReply {
  readers = 0;
  readonly leave: () => void;
  readonly #asks: string;
  #text = "";
  #askedAtMs = Number.NEGATIVE_INFINITY;
  #waiting = new Set<{ position: number; wake: () => void }>();

  constructor(userId: string, replyId: string) {
    const { pieces, asks } = channelsOf(userId, replyId);
    this.#asks = asks;
    this.leave = listen(pieces, (said) => this.#hear(said));
    this.#ask();
  }

  /**
   * What follows the first `position` UTF-16 units, as soon as there is some. Nothing when none came within `ms`, and at
   * once when the reply ends: the row then knows more.
   */
  async beyond(position: number, ms: number): Promise<string> {
    if (this.#text.length <= position) await this.#newsOf(position, ms);
    const text = this.#text.slice(position);
    if (!text) this.#ask();
    return text;
  }

  #newsOf(position: number, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const one = {
        position,
        wake: () => {
          clearTimeout(timer);
          this.#waiting.delete(one);
          resolve();
        },
      };
      const timer = setTimeout(one.wake, ms);
      this.#waiting.add(one);
    });
  }

  /** Pieces that came twice are cut; from one that is missing on everything is asked for again. */
  #hear(said: string): void {
    const piece = readSaid(Piece, said);
    if (piece === undefined) return;
    const known = this.#text.length;
    if (piece && piece.at > known) this.#ask();
    else if (piece) this.#text += piece.text.slice(known - piece.at);
    for (const one of this.#waiting) if (piece === null || one.position < this.#text.length) one.wake();
  }

  #ask(): void {
    const now = performance.now();
    if (now - this.#askedAtMs < ASKS_EVERY_MS) return;
    this.#askedAtMs = now;
    const ask = Ask.parse({ from: this.#text.length });
    void say(this.#asks, JSON.stringify(ask));
  }
}

const kept = globalThis as typeof globalThis & { careerAdvisorToldReplies?: Map<string, ToldReply> };

/** Joins those who read this reply here, until `leave` is called; undefined without `REDIS_URL`. */
export function joinTold(
  userId: string,
  replyId: string,
): { told: ToldReply; leave: () => void } | undefined {
  if (!env().REDIS_URL) return undefined;
  kept.careerAdvisorToldReplies ??= new Map();
  const all = kept.careerAdvisorToldReplies;
  const key = `${userId} ${replyId}`;
  const told = all.get(key) ?? new ToldReply(userId, replyId);
  all.set(key, told);
  told.readers += 1;
  const leave = () => {
    told.readers -= 1;
    if (told.readers > 0) return;
    told.leave();
    all.delete(key);
  };
  return { told, leave };
}
