import type { Message } from "@/lib/conversations/contract";

/**
 * What goes with a message that is deleted: of the person's own message its answers too, which stand between it and the
 * next one. `before` is what stands before it, or after it when it was the first; null when nothing is left.
 */
export function goingWith(
  messages: Message[],
  { id, role }: Pick<Message, "id" | "role">,
): { ids: string[]; before: string | null } {
  const at = messages.findIndex((message) => message.id === id);
  if (at < 0) return { ids: [], before: null };
  const next = messages.findIndex((message, index) => index > at && message.role === "user");
  const end = role === "assistant" ? at + 1 : next < 0 ? messages.length : next;
  const ids = messages.slice(at, end).map((message) => message.id);
  return { ids, before: (messages[at - 1] ?? messages[end])?.id ?? null };
}
