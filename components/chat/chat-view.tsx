"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import type { Message } from "@/lib/conversations/contract";
import { Composer } from "./composer";
import { LiveConversation } from "./live-conversation";
import { MessageView } from "./message-view";
import { newId } from "./new-id";
import { emptyThread } from "./thread-state";

interface Given {
  id?: string;
  messages?: Message[];
  olderCursor?: string | null;
  /** What an empty conversation shows; gets the way to say something. */
  empty?: (say: (text: string, promptId?: string) => void) => ReactNode;
}

export function ChatView({ id, messages = [], olderCursor = null, empty }: Given) {
  const router = useRouter();
  const [live] = useState(() => {
    // Only between replies: a refresh in the middle of one would open the thread anew beside this one.
    const refresh = () => {
      if (live.get().phase === "idle") router.refresh();
    };
    const onStarted = ({ id: started }: { id: string }) =>
      window.history.replaceState(null, "", `/chat/${started}`);
    const events = { onStarted, onTitle: refresh, onActivity: refresh };
    const live = new LiveConversation(id ?? newId(), Boolean(id), events, emptyThread(messages, olderCursor));
    return live;
  });
  const state = useSyncExternalStore(live.subscribe, live.get, live.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the page was first given decides whether to resume.
  useEffect(() => live.adopt(messages, olderCursor), [live]);
  const isBusy = state.phase !== "idle";
  return (
    <div className="mx-auto flex w-full max-w-[72ch] grow flex-col gap-6 px-5 py-8">
      {state.olderCursor ? (
        <Button className="self-center" disabled={state.isLoadingOlder} onClick={() => void live.loadOlder()}>
          Earlier messages
        </Button>
      ) : null}
      {state.messages.length === 0 ? empty?.((text, promptId) => void live.send(text, promptId)) : null}
      <ol className="flex grow flex-col gap-8">
        {state.messages.map((message) => (
          <MessageView
            key={message.id}
            message={message}
            receipt={state.receipts[message.id]}
            unsent={state.unsent[message.id]}
            live={live}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {isBusy ? "Advisor is replying" : state.messages.length > 0 ? "Reply finished" : ""}
      </p>
      {state.problem ? (
        <p role="alert" className="rounded-xl bg-danger-soft px-4 py-3 text-danger">
          {state.problem}
        </p>
      ) : null}
      <Composer draftKey={live.id} isBusy={isBusy} onSend={live.send} onStop={live.stop} />
    </div>
  );
}
