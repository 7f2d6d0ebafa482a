/** A part of a past message that may help to answer. */
export interface Passage {
  messageId: string;
  conversationId: string;
  conversationTitle: string;
  role: "user" | "assistant";
  text: string;
  /** Offsets into the message in UTF-16 units, `end` exclusive. */
  start: number;
  end: number;
  /** The part of it that answers best, by offsets into the message as well: neighbours and what stands around came along. */
  hit: { start: number; end: number };
  /** Cosine similarity to the question, in [-1, 1]. */
  score: number;
  saidAt: Date;
  /** The beginning of what the advisor answered to the person's message, when it did: the other half of the round. */
  answer: { messageId: string; text: string; saidAt: Date } | null;
}
