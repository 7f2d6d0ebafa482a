/** What clients did and were told, in the order in which it happened. */
export interface History {
  said: Said[];
  /** The most of each reply that any client was shown. */
  shown: { replyId: string; text: string }[];
  /** What the model says to everything, and how often it was asked with each message. */
  model: { answer: string; calls: Map<string, number> };
}

interface Said {
  id: string;
  conversationId: string;
  text: string;
  /** The answer's first byte came. */
  isAcknowledged: boolean;
  /** The model's connection was cut, so that it may have been asked again by itself. */
  mayBeAskedAgain: boolean;
}

/** What stands in the database after everything healed. */
export interface Stored {
  messages: {
    id: string;
    conversationId: string;
    sequence: number;
    role: string;
    text: string;
    status: string;
    replyTo: string | null;
    supersededBy: string | null;
  }[];
  passages: { messageId: string; chunk: number; model: string }[];
  conversations: { id: string; messageCount: number }[];
}
