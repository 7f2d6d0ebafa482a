import type { Conversation } from "@/lib/conversations/contract";
import type { LiveConversation } from "./live-conversation";

/** What the list of conversations is told by one of them. */
export interface ConversationEvents {
  onStarted: (conversation: Conversation) => void;
  onTitle: (id: string, title: string) => void;
  onActivity: (id: string) => void;
  /** A reply is being written, and this page follows it. */
  onReplying: (id: string) => void;
  /** The reply that was followed is over. */
  onReplied: (live: LiveConversation) => void;
}
