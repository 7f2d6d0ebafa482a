import { ask } from "@/lib/apart/ask";
import { eitherWay } from "@/lib/apart/either-way";
import {
  type FindRemembered,
  RecalledPassage,
  type RecallFor,
  RememberedFound,
  RememberedPage,
  RememberedWithUses,
  SummariesPage,
} from "@/lib/conversations/apart/contract";
import { memoryFromWire, passageFromWire } from "@/lib/conversations/apart/on-wire";
import * as summaries from "@/lib/conversations/list-summaries";
import * as memories from "@/lib/conversations/memories";
import * as memory from "@/lib/conversations/recall";

const READING = { scope: "memories:read", method: "GET" } as const;
const SEARCHING = { scope: "memories:read", method: "POST" } as const;

/** `memories.ts`, here or where Conversations is served. */
export const listMemories = eitherWay("conversations", memories.listMemories, async (actor, place = {}) => {
  const path = `/conversations/memories${queryOf(place)}`;
  const told = await ask(actor, { ...READING, path, answers: RememberedPage });
  return { items: told.items.map(memoryFromWire), nextCursor: told.next_cursor };
});

/** `memories.ts`, here or where Conversations is served. */
export const findMemories = eitherWay("conversations", memories.findMemories, async (actor, wanted) => {
  const body: FindRemembered = wanted;
  const path = "/conversations/memories/found";
  const { known, worded } = await ask(actor, { ...SEARCHING, path, body, answers: RememberedFound });
  return { known: known.map(memoryFromWire), worded: worded.map(memoryFromWire) };
});

/** `memories.ts`, here or where Conversations is served. */
export const getMemory = eitherWay("conversations", memories.getMemory, async (actor, id) => {
  const path = `/conversations/memories/${id}`;
  const told = await ask(actor, { ...READING, path, answers: RememberedWithUses });
  const uses = told.uses.map((use) => ({
    replyId: use.reply_id,
    conversationId: use.conversation_id,
    conversationTitle: use.conversation_title,
    question: use.question,
    answeredAt: new Date(use.answered_at),
  }));
  return { memory: memoryFromWire(told.memory), uses };
});

/** `recall.ts`, here or where Conversations is served; there without `isFilledUp`, which is for measuring. */
export const recall = eitherWay("conversations", memory.recall, async (actor, given) => {
  const { vector, question, limit = 5, except = [] } = given;
  const body: RecallFor = { vector, question, limit, except };
  const path = "/conversations/memories/recalled";
  const told = await ask(actor, { ...SEARCHING, path, body, answers: RecalledPassage.array() });
  return told.map(passageFromWire);
});

/** `list-summaries.ts`, here or where Conversations is served. */
export const listSummaries = eitherWay(
  "conversations",
  summaries.listSummaries,
  async (actor, conversationId, place = {}) => {
    const path = `/conversations/${conversationId}/summaries${queryOf(place)}`;
    const asked = { scope: "summaries:read", method: "GET", path, answers: SummariesPage } as const;
    const told = await ask(actor, asked);
    return { items: told.items, nextCursor: told.next_cursor };
  },
);

function queryOf({ limit, cursor }: { limit?: number; cursor?: string | undefined }): string {
  const query = new URLSearchParams();
  if (limit !== undefined) query.set("limit", String(limit));
  if (cursor) query.set("cursor", cursor);
  return query.size > 0 ? `?${query}` : "";
}
