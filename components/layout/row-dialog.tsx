"use client";
import { ShareConversation } from "@/components/sharing/share-conversation";
import type { Conversation } from "@/lib/conversations/contract";
import { EditTags } from "./tags/edit-tags";

/** What asks more about one conversation before it is done. */
export type RowQuestion = "share" | "tags";

/** The dialog of a conversation in the list. */
export function RowDialog({
  question,
  conversation,
  onDone,
}: {
  question: RowQuestion;
  conversation: Conversation;
  onDone: () => void;
}) {
  if (question === "share") return <ShareConversation conversation={conversation} onDone={onDone} />;
  return <EditTags conversation={conversation} onDone={onDone} />;
}
