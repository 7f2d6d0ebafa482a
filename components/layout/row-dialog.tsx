"use client";
import { ShareConversation } from "@/components/sharing/share-conversation";
import type { Conversation } from "@/lib/conversations/contract";
import { DeleteConversation } from "./delete-conversation";
import { EditTags } from "./tags/edit-tags";

/** What asks more about one conversation before it is done. */
export type RowQuestion = "delete" | "share" | "tags";

/** The dialog of a conversation in the list. */
export function RowDialog({
  question,
  conversation,
  isCurrent,
  onDone,
}: {
  question: RowQuestion;
  conversation: Conversation;
  isCurrent: boolean;
  onDone: () => void;
}) {
  if (question === "share") return <ShareConversation conversation={conversation} onDone={onDone} />;
  if (question === "tags") return <EditTags conversation={conversation} onDone={onDone} />;
  return <DeleteConversation conversation={conversation} isCurrent={isCurrent} onDone={onDone} />;
}
