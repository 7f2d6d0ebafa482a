import type { ServiceScope } from "@/lib/apart/contract";
import { newId } from "@/lib/ids";

interface InternalRow {
  scope: ServiceScope;
  /** What the right token is answered. */
  genuine: number;
  /** For whom it may ask. */
  meant: "a person" | "nobody";
  /** What a token for somebody else is answered, where the path names no person: 200 where it shows their own. */
  stranger?: number;
  body?: unknown;
  query?: (own: { conversationId: string }) => string;
}

const model = { name: "offline", label: "Offline advisor", is_offline: true };
const ofConversation = (own: { conversationId: string }) => `?conversation_id=${own.conversationId}`;

/** Every operation that is for services alone. */
export const internalRows: Record<string, InternalRow> = {
  "GET /internal/users/[userId]": { scope: "profile:read", genuine: 200, meant: "a person" },
  "GET /internal/users/[userId]/profile": { scope: "profile:read", genuine: 200, meant: "a person" },
  "PUT /internal/users/[userId]/profile": { scope: "profile:enrich", genuine: 204, meant: "a person" },
  "PUT /internal/users/[userId]/profile/vector": {
    scope: "profile:enrich",
    genuine: 200,
    meant: "a person",
    body: { model: "a model", updated_at: "2026-11-26T00:00:00.000Z" },
  },
  "GET /internal/users/[userId]/facts": {
    scope: "profile:read",
    genuine: 200,
    meant: "a person",
    query: ofConversation,
  },
  "POST /internal/users/[userId]/facts": {
    scope: "profile:enrich",
    genuine: 200,
    meant: "a person",
    body: { message_id: newId(), text_hash: "0".repeat(64), claims: [] },
  },
  "POST /internal/users/[userId]/calls": {
    scope: "usage:write",
    genuine: 201,
    meant: "a person",
    body: { purpose: "reply", model, input_tokens: 1, output_tokens: 1 },
  },
  "PUT /internal/users/[userId]/calls/[callId]": {
    scope: "usage:write",
    genuine: 204,
    meant: "a person",
    body: {
      model,
      outcome: "complete",
      error_code: null,
      input_tokens: 1,
      output_tokens: 1,
      is_estimated: false,
      first_token_ms: 1,
      duration_ms: 1,
    },
  },
  "POST /internal/users/sweep": {
    scope: "users:sweep",
    genuine: 200,
    meant: "nobody",
    body: { what: "lost-calls" },
  },
  "GET /internal/conversations/memories": { scope: "memories:read", genuine: 200, meant: "a person" },
  "POST /internal/conversations/memories/found": {
    scope: "memories:read",
    genuine: 200,
    meant: "a person",
    body: { ids: [], words: "secret", limit: 5 },
  },
  "POST /internal/conversations/memories/recalled": {
    scope: "memories:read",
    genuine: 200,
    meant: "a person",
    body: { vector: Array.from({ length: 384 }, () => 0.05), question: "secret", limit: 5, except: [] },
  },
  "GET /internal/conversations/memories/[memoryId]": {
    scope: "memories:read",
    genuine: 200,
    meant: "a person",
    stranger: 404,
  },
  "GET /internal/conversations/[conversationId]/summaries": {
    scope: "summaries:read",
    genuine: 200,
    meant: "a person",
    stranger: 404,
    query: () => "",
  },
  "GET /internal/prompts/[promptId]/advice": {
    scope: "prompts:read",
    genuine: 200,
    meant: "a person",
    query: ofConversation,
  },
  "POST /internal/prompts/effects": { scope: "prompts:count", genuine: 200, meant: "nobody" },
};
