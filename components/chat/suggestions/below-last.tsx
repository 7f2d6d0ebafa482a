import dynamic from "next/dynamic";
import { Suspense } from "react";
import { Nothing, orMissing } from "@/components/ui/or-missing";
import type { LiveConversation } from "../live-conversation";
import type { ThreadState } from "../thread-state";

// After the answer that they follow.
const Suggestions = dynamic(
  orMissing(() => import("./suggestions").then((file) => file.Suggestions), { instead: Nothing }),
  { ssr: false },
);

/** What may be said next, below the last answer of a thread at rest. */
export function BelowLast({ live, state }: { live: LiveConversation; state: ThreadState }) {
  const last = state.messages.at(-1);
  const isAtRest = state.phase === "idle" && state.queued.length === 0;
  if (!isAtRest || last?.role !== "assistant" || last.status !== "complete") return null;
  return (
    <Suspense>
      <Suggestions key={last.id} live={live} replyId={last.id} />
    </Suspense>
  );
}
