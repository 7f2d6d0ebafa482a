import { setTimeout as pause } from "node:timers/promises";
import type { Stored } from "../../history/history.ts";
import type { DurableServer } from "./durable-server.ts";

/** What stands in the database of some conversations. */
export async function readStored(server: DurableServer, conversationIds: string[]): Promise<Stored> {
  const messages = await server.query<Stored["messages"][number]>(
    `select id, conversation_id as "conversationId", sequence, role, text, status, reply_to as "replyTo",
       superseded_by as "supersededBy" from messages where conversation_id = any ($1::uuid[]) order by sequence`,
    [conversationIds],
  );
  const passages = await server.query<Stored["passages"][number]>(
    `select message_id as "messageId", chunk_index as chunk, model from embeddings
     where message_id = any ($1::uuid[])`,
    [messages.map(({ id }) => id)],
  );
  const conversations = await server.query<Stored["conversations"][number]>(
    `select id, message_count as "messageCount" from conversations where id = any ($1::uuid[])`,
    [conversationIds],
  );
  return { messages, passages, conversations };
}

/** The same once every message that is still shown has its vector, or when that takes too long. */
export async function readEmbedded(
  server: DurableServer,
  conversationIds: string[],
  withinMs = 90_000,
): Promise<Stored> {
  for (const end = Date.now() + withinMs; ; await pause(300)) {
    const stored = await readStored(server, conversationIds);
    const embedded = new Set(stored.passages.map(({ messageId }) => messageId));
    const waiting = stored.messages.filter(
      ({ id, text, supersededBy }) => text.trim() && !supersededBy && !embedded.has(id),
    );
    if (waiting.length === 0 || Date.now() > end) return stored;
  }
}
