import type { Conversation } from "@/lib/conversations/contract";

/** One conversation, as far as it matters whether it was seen. */
export interface Shown {
  id: string;
  isLookedAt: boolean;
  /** The newest answer that has come to its end. */
  lastReplyId: string | undefined;
}

/** What the list of conversations is told by one of them. */
export interface ConversationEvents {
  onStarted: (conversation: Conversation) => void;
  /** It is not there any more: nothing was said in it. */
  onTakenBack: (conversation: { id: string; isTemporary: boolean }) => void;
  onTitle: (id: string, title: string) => void;
  onActivity: (id: string) => void;
  /** A reply is being written, and this page follows it. */
  onReplying: (id: string) => void;
  /** The reply that was followed is over. */
  onReplied: (shown: Shown) => void;
}
