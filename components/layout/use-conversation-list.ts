"use client";
import { useCallback, useMemo, useRef, useState } from "react";
import { ask } from "@/components/ui/api";
import type { Conversation, UpdateConversation } from "@/lib/conversations/contract";

interface ListPage {
  items: Conversation[];
  nextCursor: string | null;
}

const PAGE = "40";

/** The person's conversations, pinned and latest first, and what can be done with them. The only one that knows their address. */
export function useConversationList(first: ListPage) {
  const [list, setList] = useState(first);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const shown = useRef<{ tag: string | null; removed: ReadonlySet<string> }>({ tag: null, removed });
  shown.current.removed = removed;
  const change = useCallback((id: string, to: Partial<Conversation>) => {
    setList((now) => ({
      ...now,
      items: inOrder(
        now.items.flatMap((each) => (each.id !== id ? each : to.archived ? [] : { ...each, ...to })),
      ),
    }));
  }, []);
  const actions = useMemo(() => {
    const read = (cursor: string | null, tag: string | null) => {
      const query = new URLSearchParams({
        limit: PAGE,
        ...(tag ? { tag } : {}),
        ...(cursor ? { cursor } : {}),
      });
      return ask<Conversation[]>(`/conversations?${query}`);
    };
    const load = async (cursor: string | null, tag: string | null = null) => {
      shown.current.tag = tag;
      const { data, nextCursor } = await read(cursor, tag);
      setList((now) => ({ items: cursor ? merge(now.items, data) : data, nextCursor }));
    };
    /** Looks how its newest ones stand by now, and returns them. */
    const refresh = async (): Promise<Conversation[]> => {
      const { tag } = shown.current;
      const { data } = await read(null, tag);
      if (tag !== shown.current.tag) return [];
      const here = data.filter(({ id }) => !shown.current.removed.has(id));
      setList((now) => ({ ...now, items: inOrder(merge(here, now.items)) }));
      return here;
    };
    const save = async (id: string, to: UpdateConversation) => {
      const { data } = await ask<Conversation>(`/conversations/${id}`, { method: "PATCH", body: to });
      change(id, data);
      return data;
    };
    const drop = (ids: string[], isGone: boolean) => {
      if (isGone) setRemoved((now) => new Set([...now, ...ids]));
      setList((now) => ({ ...now, items: now.items.filter(({ id }) => !ids.includes(id)) }));
    };
    const remove = async (id: string) => {
      await ask(`/conversations/${id}`, { method: "DELETE" });
      drop([id], true);
    };
    const add = (conversation: Conversation) =>
      setList((now) => ({ ...now, items: inOrder(merge([conversation], now.items)) }));
    return { load, refresh, save, drop, remove, add };
  }, [change]);
  return useMemo(() => ({ ...list, ...actions, change, removed }), [list, actions, change, removed]);
}

export type ConversationList = ReturnType<typeof useConversationList>;

function merge(first: Conversation[], more: Conversation[]) {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...more.filter(({ id }) => !known.has(id))];
}

/** When it was last spoken in. */
export function lastUse(conversation: Conversation): string {
  return conversation.last_message_at ?? conversation.created_at;
}

function inOrder(items: Conversation[]) {
  return [...items].sort(
    (a, b) =>
      Number(b.pinned) - Number(a.pinned) || lastUse(b).localeCompare(lastUse(a)) || b.id.localeCompare(a.id),
  );
}
