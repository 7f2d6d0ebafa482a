/** What can still be said of a matter after its first answer, whatever is asked next. "{role}" stands for the work that is wanted. */
export interface Matter {
  /** How an answer calls it inside a sentence: "the talk about pay". */
  name: string;
  /** The reason under the advice. */
  why: string;
  /** The one thing to begin with. */
  first: string;
  /** What comes after it, in order. */
  after: string[];
  /** When it fails, or the others say no. */
  ifNot: string;
  /** With no money for it. */
  cheap: string;
  /** Who knows the figures and the rules that are not known here. */
  ask: string;
  /** Words to say or to send. */
  words: string[];
  /** How one knows that it is enough. */
  sign: string;
  /** What is advised when somebody must choose, and what would change it. */
  lean: string;
  /** What becomes of a fact that was told about it. */
  told: string;
}
