"use client";
import dynamic from "next/dynamic";
import { Suspense, useState, useSyncExternalStore } from "react";
import { Nothing, orMissing } from "@/components/ui/or-missing";
import type { LiveConversation } from "../live-conversation";
import { notesOf } from "./notes-store";

const NotedFacts = dynamic(
  orMissing(() => import("./noted-facts").then((file) => file.NotedFacts), { instead: Nothing }),
);

/** What was noted from one message of the person's, below it; nothing of it is loaded while there is nothing. */
export function Noted({ messageId, live }: { messageId: string; live: LiveConversation }) {
  const store = notesOf(live);
  const notes = useSyncExternalStore(store.subscribe, store.get, store.get);
  const [wasShown, setShown] = useState(false);
  const facts = notes.facts.filter((fact) => fact.message_id === messageId);
  const language = notes.unread.find((each) => each.message_id === messageId)?.language;
  const isShown = facts.length > 0 || language !== undefined;
  // The last one forgotten: its place stays to say so.
  if (isShown && !wasShown) setShown(true);
  if (!isShown && !wasShown) return null;
  return (
    <Suspense fallback={null}>
      <NotedFacts facts={facts} against={notes.against} language={language} onChange={store.load} />
    </Suspense>
  );
}
