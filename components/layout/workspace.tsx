"use client";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { ConversationEvents } from "@/components/chat/conversation-events";
import { type KeptText, keptText } from "@/components/chat/kept-text";
import { LiveConversation } from "@/components/chat/live-conversation";
import { takeBackBegun } from "@/components/chat/take-back-begun";
import { emptyThread } from "@/components/chat/thread-state";
import type { Conversation, Message } from "@/lib/conversations/contract";
import type { ConversationMarks } from "./marks/conversation-marks";
import { useMarks } from "./marks/use-marks";
import { type ConversationList, useConversationList } from "./use-conversation-list";

interface FirstPage {
  messages: Message[];
  olderCursor: string | null;
}

interface Workspace {
  list: ConversationList;
  /** Which replies are being written, and which were not seen yet. */
  marks: ConversationMarks;
  /** The conversation as this page knows it; `first` is what the server handed over, for one never opened here. */
  open: (id: string, isStored: boolean, first?: FirstPage, isTemporary?: boolean) => LiveConversation;
  /** What this person wrote and the server does not have. */
  kept: KeptText;
  /** Since when memory is paused; null while it is on. */
  pausedSince: string | null;
  setPausedSince: (since: string | null) => void;
}

/** How many conversations that nobody looks at are kept ready. */
const MOST_AT_REST = 20;

const Context = createContext<Workspace | null>(null);

/** What every page of a signed-in person shares: the list, and the conversations that are open. */
export function WorkspaceProvider({
  personId,
  conversations,
  memoryPausedSince,
  children,
}: {
  personId: string;
  conversations: { items: Conversation[]; nextCursor: string | null };
  memoryPausedSince: string | null;
  children: ReactNode;
}) {
  const list = useConversationList(conversations);
  const [pausedSince, setPausedSince] = useState(memoryPausedSince);
  const { add, change, drop } = list;
  const live = useRef(new Map<string, LiveConversation>());
  const marks = useMarks(personId, list, live);
  const registry = useMemo(() => {
    const kept = keptText(personId);
    const events: ConversationEvents = {
      onStarted: (conversation) => {
        add(conversation);
        if (window.location.pathname === "/chat") {
          window.history.replaceState(null, "", `/chat/${conversation.id}`);
        }
      },
      onTakenBack: ({ id, isTemporary }) => {
        drop([id], false);
        if (window.location.pathname === `/chat/${id}`) {
          window.history.replaceState(null, "", isTemporary ? "/chat?temporary" : "/chat");
        }
      },
      onTitle: (id, title) => marks.tell(id, { title }),
      onActivity: (id) => change(id, { last_message_at: new Date().toISOString() }),
      onReplying: (id) => marks.started(id),
      onReplied: (each) => marks.ended(each),
    };
    const open = (id: string, isStored: boolean, first?: FirstPage, isTemporary = false) => {
      const known = live.current.get(id);
      if (known) return known;
      const thread = emptyThread(first?.messages, first?.olderCursor);
      letGo(live.current);
      const conversation = new LiveConversation(id, isStored, events, kept, thread, isTemporary);
      live.current.set(id, conversation);
      return conversation;
    };
    return { open, kept };
  }, [personId, add, change, drop, marks]);
  useEffect(() => {
    const tidy = () => void takeBackBegun(registry.kept, (id) => drop([id], false));
    tidy();
    window.addEventListener("online", tidy);
    return () => window.removeEventListener("online", tidy);
  }, [registry, drop]);
  const workspace = useMemo(
    () => ({ list, marks, pausedSince, setPausedSince, ...registry }),
    [list, marks, pausedSince, registry],
  );
  return <Context value={workspace}>{children}</Context>;
}

function letGo(live: Map<string, LiveConversation>) {
  const atRest = [...live.values()].filter((each) => each.isAtRest);
  for (const { id } of atRest.slice(0, -MOST_AT_REST)) live.delete(id);
}

export function useWorkspace(): Workspace {
  const workspace = useContext(Context);
  if (!workspace) throw new Error("A page of a signed-in person stands inside a WorkspaceProvider.");
  return workspace;
}
