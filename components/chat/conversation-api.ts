import { ask, send } from "@/components/ui/api";
import type { Conversation, Message } from "@/lib/conversations/contract";

const PAGE = 30;
const STREAM = "text/event-stream";

/** Every address of one conversation, and nothing else. */
export function conversationApi(id: string) {
  const base = `/conversations/${id}`;
  return {
    start: (promptId: string | null, isTemporary: boolean) =>
      ask<Conversation>("/conversations", {
        method: "POST",
        body: { id, temporary: isTemporary, ...(promptId ? { prompt_id: promptId } : {}) },
      }),
    remove: () => send(base, { method: "DELETE" }),
    say: (message: Message) =>
      send(`${base}/messages`, {
        method: "POST",
        accept: STREAM,
        body: {
          id: message.id,
          text: message.text,
          ...(message.prompt_id ? { prompt_id: message.prompt_id } : {}),
          ...(message.files.length > 0 ? { files: message.files.map((file) => file.id) } : {}),
        },
      }),
    again: (replyId: string, how: "retry" | "continue") =>
      send(`${base}/messages/${replyId}/${how}`, { method: "POST", accept: STREAM }),
    resume: () => send(`${base}/stream`, { accept: STREAM }),
    stop: () => send(`${base}/stream`, { method: "DELETE" }),
    messages: (cursor?: string | null) =>
      ask<Message[]>(
        `${base}/messages?limit=${PAGE}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`,
      ),
  };
}

export type ConversationApi = ReturnType<typeof conversationApi>;
