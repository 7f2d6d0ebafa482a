import { anExport } from "@/tests/fakes/a-chatgpt-export";
import { aReceipt } from "@/tests/harness/a-receipt";
import type { belongings } from "@/tests/harness/belongings";
import { internalRows } from "@/tests/harness/internal-rows";

type Things = Awaited<ReturnType<typeof belongings>>;

interface IdRow {
  /** Of which kind the id is that is tried: somebody else's, and one behind which nothing is. */
  of: keyof Things;
  /** What somebody is answered who names it, with what of their own the request needs besides. */
  answers: number;
  /** The same for administrators, where it differs. */
  admin?: number;
  body?: (id: string, mine: Things) => unknown;
  query?: (id: string) => string;
  /** Of a path, in the place of what is usually named. */
  params?: (mine: Things) => Record<string, string>;
}

const asMessage = (mine: Things) => ({ messageId: mine.memoryId });
const call = internalRows["POST /internal/users/[userId]/calls"]?.body as object;
const facts = internalRows["POST /internal/users/[userId]/facts"]?.body as object;
const lost = (ids: { reply_id: string; user_id: string }) => ({
  what: "lost-calls",
  replies: [{ ...ids, input_tokens: 10, output_tokens: 10, cost_micros: null }],
});

/** Every id that a request names in its query or body, and what an id of somebody else's comes to. */
export const idRows: Record<string, IdRow> = {
  "POST /admin/erasures body.id": {
    of: "tokenId",
    answers: 403,
    admin: 200,
    body: (id) => ({ ...aReceipt, id }),
  },
  "PUT /admin/prompts/order body.ids[]": {
    of: "promptId",
    answers: 403,
    admin: 422,
    body: (id) => ({ ids: [id] }),
  },
  // A new thing of one's own: the key is (owner, id).
  "POST /conversations body.id": {
    of: "conversationId",
    answers: 201,
    body: (id) => ({ id, title: "Mine" }),
  },
  "POST /conversations body.prompt_id": { of: "promptId", answers: 422, body: (id) => ({ prompt_id: id }) },
  "POST /conversations/bulk body.ids[]": {
    of: "conversationId",
    answers: 200,
    body: (id) => ({ action: "delete", ids: [id] }),
  },
  "POST /conversations/import query.id": {
    of: "importId",
    answers: 201,
    body: () => anExport(),
    query: (id) => `?id=${id}`,
  },
  "POST /conversations/[conversationId]/fork body.id": {
    of: "conversationId",
    answers: 201,
    body: (id, mine) => ({ message_id: mine.memoryId, id }),
  },
  "POST /conversations/[conversationId]/fork body.message_id": {
    of: "memoryId",
    answers: 404,
    body: (id) => ({ message_id: id }),
  },
  "PUT /conversations/[conversationId]/seen body.message_id": {
    of: "memoryId",
    answers: 404,
    body: (id) => ({ message_id: id }),
  },
  "GET /conversations/[conversationId]/messages query.around": {
    of: "memoryId",
    answers: 404,
    query: (id) => `?around=${id}`,
  },
  "POST /conversations/[conversationId]/messages body.files[]": {
    of: "fileId",
    answers: 422,
    body: (id) => ({ text: "Hello", files: [id] }),
  },
  "POST /conversations/[conversationId]/messages body.id": {
    of: "memoryId",
    answers: 201,
    body: (id) => ({ text: "Mine", id }),
  },
  "POST /conversations/[conversationId]/messages body.prompt_id": {
    of: "promptId",
    answers: 422,
    body: (id) => ({ text: "Hello", prompt_id: id }),
  },
  "PATCH /conversations/[conversationId]/messages/[messageId] body.id": {
    of: "memoryId",
    answers: 201,
    body: (id) => ({ text: "Anew", id }),
    params: asMessage,
  },
  "POST /files query.id": {
    of: "fileId",
    answers: 201,
    body: () => new TextEncoder().encode("A text"),
    query: (id) => `?name=a.txt&id=${id}`,
  },
  "POST /prompts/[promptId]/use body.conversation_id": {
    of: "conversationId",
    answers: 200,
    body: (id) => ({ values: {}, conversation_id: id }),
  },
  "GET /users/me/facts query.message_id": {
    of: "memoryId",
    answers: 200,
    query: (id) => `?message_id=${id}`,
  },
  "PATCH /users/me/facts body.confirmed[]": {
    of: "factId",
    answers: 404,
    body: (id) => ({ confirmed: [id] }),
  },
  "PATCH /users/me/facts body.rejected[]": { of: "factId", answers: 404, body: (id) => ({ rejected: [id] }) },
  "POST /internal/conversations/memories/found body.ids[]": {
    of: "memoryId",
    answers: 200,
    body: (id) => ({ ids: [id], words: "secret of theirs", limit: 5 }),
  },
  "POST /internal/conversations/memories/recalled body.except[]": {
    of: "memoryId",
    answers: 200,
    body: (id) => ({ vector: [0.1], question: "secret", limit: 5, except: [id] }),
  },
  "GET /internal/prompts/[promptId]/advice query.conversation_id": {
    of: "conversationId",
    answers: 200,
    query: (id) => `?conversation_id=${id}`,
  },
  "POST /internal/users/[userId]/calls body.conversation_id": {
    of: "conversationId",
    answers: 201,
    body: (id) => ({ ...call, conversation_id: id }),
  },
  "POST /internal/users/[userId]/calls body.reply_id": {
    of: "messageId",
    answers: 201,
    body: (id) => ({ ...call, reply_id: id }),
  },
  // Of a pair that never was, nothing is booked.
  "POST /internal/users/sweep body.replies[].reply_id": {
    of: "messageId",
    answers: 200,
    body: (id, mine) => lost({ reply_id: id, user_id: mine.userId }),
  },
  "POST /internal/users/sweep body.replies[].user_id": {
    of: "userId",
    answers: 200,
    body: (id, mine) => lost({ reply_id: mine.messageId, user_id: id }),
  },
  "GET /internal/users/[userId]/facts query.conversation_id": {
    of: "conversationId",
    answers: 200,
    query: (id) => `?conversation_id=${id}`,
  },
  "POST /internal/users/[userId]/facts body.message_id": {
    of: "memoryId",
    answers: 200,
    body: (id) => ({ ...facts, message_id: id, claims: [aClaim] }),
  },
};

const aClaim = {
  subject: "self",
  predicate: "skill",
  value: "Go",
  quantity: null,
  of: null,
  modality: "has",
  start: 0,
  end: 8,
  confidence: 0.9,
  origin: "statement",
};
