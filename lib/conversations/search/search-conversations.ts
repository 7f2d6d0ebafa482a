import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { type Marks, marksOf } from "@/lib/conversations/marks.sql";
import type { Found } from "@/lib/conversations/search/contract";
import { queryOf } from "@/lib/conversations/search/query-of";
import {
  type MessageRow,
  messagesWith,
  searchTokens,
  type TitleRow,
  titlesWith,
} from "@/lib/conversations/search/search.sql";
import { markWords, snippetOf } from "@/lib/conversations/search/snippet";
import { decodeCursor, encodeCursor } from "@/lib/cursor";
import { readAsUser } from "@/lib/db/as-user";

// PostgreSQL knows no year 0.
const Moment = z.iso.datetime().refine((moment) => new Date(moment).getUTCFullYear() > 0);
const Place = z.tuple([Moment, z.uuid()]);

/** Conversations whose titles have the words, shown before the messages of the first page. */
const MOST_TITLES = 5;

interface Search {
  q: string;
  limit?: number;
  cursor?: string | undefined;
}

/**
 * Where a person's words stand: first in titles, then in messages, newest first. Archived conversations are looked through,
 * temporary ones are not; what was forgotten still stands in its thread and is found there. Without a word in `q` nothing
 * is found. `nextCursor` is null on the last page. Throws `invalid` on `cursor`.
 */
export async function searchConversations(
  actor: Actor,
  { q, limit = 20, cursor }: Search,
): Promise<{ items: Found[]; nextCursor: string | null }> {
  const place = cursor ? decodeCursor(cursor, Place) : undefined;
  const before = place && { saidAt: new Date(place[0]), id: place[1] };
  const { words, titles, marks, messages } = await readAsUser(actor, async (tx) => {
    const words = await searchTokens(tx, q);
    if (words.length === 0) return { words, titles: [], marks: [], messages: [] };
    const query = queryOf(words);
    const titles = before ? [] : await titlesWith(tx, actor.userId, { query, limit: MOST_TITLES });
    const titled = titles.map(({ conversationId }) => conversationId);
    return {
      words,
      titles,
      marks: titled.length > 0 ? await marksOf(tx, actor.userId, titled) : [],
      messages: await messagesWith(tx, actor.userId, { query, limit: limit + 1, before }),
    };
  });
  const shown = messages.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor =
    messages.length > limit && last ? encodeCursor([last.saidAt.toISOString(), last.placeId]) : null;
  const items = [
    ...titles.map((row) => foundTitle(row, words, marks)),
    ...shown.map((row) => foundMessage(row, words)),
  ];
  return { items, nextCursor };
}

function foundTitle(
  { conversationId, title, isArchived, lastMessageAt }: TitleRow,
  words: string[],
  marks: Marks[],
): Found {
  const own = marks.find(({ id }) => id === conversationId);
  return {
    kind: "title",
    conversation_id: conversationId,
    title: markWords(title, words),
    archived: isArchived,
    replying: own?.isReplying ?? false,
    unread: own?.isUnread ?? false,
    last_message_at: lastMessageAt?.toISOString() ?? null,
  };
}

function foundMessage(row: MessageRow, words: string[]): Found {
  return {
    kind: "message",
    conversation_id: row.conversationId,
    conversation_title: row.title,
    archived: row.isArchived,
    message_id: row.id,
    role: row.role,
    ...snippetOf(row.text, words),
    ...(row.isDocument ? { passage: null } : {}),
    created_at: row.saidAt.toISOString(),
  };
}
