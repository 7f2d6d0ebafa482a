"use client";
import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { LiveConversation } from "@/components/chat/live-conversation";
import { useOnReturn } from "@/components/chat/use-on-return";
import { useVisible } from "@/components/ui/use-visible";
import type { ConversationList } from "../use-conversation-list";
import { ConversationMarks } from "./conversation-marks";

/** So long what was done on another device stays unseen by who looks at this one. */
const LOOK_EVERY_MS = 30_000;

/** How the conversations of the list stand, kept up to date; `open` holds those that this page knows. */
export function useMarks(
  personId: string,
  { items, change, refresh }: ConversationList,
  open: RefObject<Map<string, LiveConversation>>,
): ConversationMarks {
  const listed = useRef(items);
  listed.current = items;
  const marks = useMemo(() => {
    const isListed = (id: string) => listed.current.some((each) => each.id === id);
    return new ConversationMarks(personId, { change, refresh, isListed });
  }, [personId, change, refresh]);
  useEffect(() => marks.connect((id) => open.current.get(id)), [marks, open]);
  const look = useCallback(async () => {
    const lookedAt = [...open.current.values()].find(({ isLookedAt }) => isLookedAt);
    await marks.look(lookedAt).catch(() => undefined);
  }, [marks, open]);
  useOnReturn(look, LOOK_EVERY_MS);
  useWatch(
    items.filter(({ replying }) => replying).map(({ id }) => id),
    marks,
  );
  return marks;
}

/** Waits for the end of replies that this tab does not show, while somebody looks at it. */
function useWatch(replying: string[], marks: ConversationMarks) {
  const isVisible = useVisible();
  const ids = replying.sort().join(" ");
  useEffect(() => {
    if (!isVisible || !ids) return;
    const leaving = new AbortController();
    // By then the thread that is shown follows its own.
    const timer = setTimeout(async () => {
      const { watchReply } = await import("./watch-reply");
      for (const id of ids.split(" ")) {
        if (!marks.isFollowed(id)) void watchReply(id, marks, leaving.signal);
      }
    }, 1_000);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [ids, isVisible, marks]);
}
