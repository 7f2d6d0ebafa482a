import type { KeptText } from "./kept-text";

const BETWEEN = "\n\n";
/** Within which two tabs that write do not see what the other wrote. */
const MOMENT_MS = 1_000;

/**
 * One tab's hand on a draft that every tab of this browser keeps under one name. Where two tabs write in it, the words of both
 * are kept; each goes on with its own.
 */
export class KeptDraft {
  /** What this tab last kept. */
  private own = "";
  /** The template that this tab's words came from. */
  private from = "";
  /** What others wrote meanwhile. */
  private others = "";
  /** What was kept when this tab last looked. */
  private seen = "";
  /** When this tab last kept something. */
  private keptAt = 0;

  constructor(
    private readonly kept: KeptText,
    private readonly name: string,
  ) {}

  /** What is kept, as this tab's own. */
  take(): string {
    this.others = "";
    this.seen = this.kept.get(this.name);
    this.own = this.seen;
    return this.own;
  }

  /**
   * Keeps this tab's words, with the template that they came from; without a new one, what another tab has written since
   * stays.
   */
  keep(text: string, promptId = ""): void {
    if (text === this.own) return;
    const now = this.kept.get(this.name);
    if (now !== this.seen) this.others = without(now, this.own);
    // What is written now was not sent.
    if (text) this.kept.set(`${this.name}:sent`, "");
    this.own = text;
    this.from = text ? promptId : "";
    this.keptAt = Date.now();
    this.put();
  }

  /** The template that what is kept came from; "" for none. */
  get template(): string {
    return this.kept.get(`${this.name}:template`);
  }

  private put(): void {
    this.seen = [this.others, this.own].filter(Boolean).join(BETWEEN);
    // First: whoever hears of the words looks where they came from.
    if (this.from !== this.template) this.kept.set(`${this.name}:template`, this.from);
    this.kept.set(this.name, this.seen);
  }

  /** This tab's words were sent: others that show the same have nothing left to say. */
  sent(text: string): void {
    this.kept.set(`${this.name}:sent`, markOf(text));
    this.keep("");
  }

  /**
   * What is to stand in the field since another tab wrote: more than the `shown` here, which is as it was kept; nothing, where just
   * that was sent; null where it is to stay. What was taken away or changed elsewhere stays: here it may be wanted.
   */
  news(shown: string): string | null {
    const now = this.kept.get(this.name);
    if (now && this.own && !now.includes(this.own) && Date.now() - this.keptAt < MOMENT_MS) {
      // It was put in the place of ours, by a tab that had not seen them.
      this.others = now;
      this.put();
    }
    if (shown !== this.own || now === this.seen) return null;
    const isMore = now.startsWith(shown) && !(shown && now.startsWith(shown + BETWEEN));
    const isSent = !now && markOf(shown) === this.kept.get(`${this.name}:sent`);
    return isMore || isSent ? this.take() : null;
  }
}

/** What others keep beside one tab's words. */
function without(kept: string, own: string): string {
  if (!own || kept === own) return own ? "" : kept;
  if (kept.startsWith(own + BETWEEN)) return kept.slice(own.length + BETWEEN.length);
  if (kept.endsWith(BETWEEN + own)) return kept.slice(0, -(own.length + BETWEEN.length));
  return kept;
}

/** Tells texts apart, so that what was sent need not be kept: its length, and a sum of its units. */
function markOf(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return `${text.length}:${sum}`;
}
