import type { Conversation } from "@/lib/conversations/contract";

/** What the list of conversations is told by one of them. */
export interface ConversationEvents {
  onStarted: (conversation: Conversation) => void;
  onTitle: (id: string, title: string) => void;
  onActivity: (id: string) => void;
}
