"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, Suspense, useEffect, useSyncExternalStore } from "react";
import { useSeeing } from "@/components/layout/marks/use-seeing";
import { useWorkspace } from "@/components/layout/workspace";
import { aliveWhenLoaded } from "@/components/ui/alive-when-loaded";
import { orMissing } from "@/components/ui/or-missing";
import { useAlive } from "@/components/ui/use-alive";
import { announcement } from "./announcement";
import { Composer } from "./composer";
import { JumpToLatest } from "./jump-to-latest";
import { KeepsPlace } from "./keeps-place";
import type { LiveConversation } from "./live-conversation";
import { MessageList } from "./message-list";
import { OfflineNote } from "./offline-note";
import { OlderMessages } from "./older-messages";
import { Problem } from "./problem";
import { BelowLast } from "./suggestions/below-last";
import { SummaryButton } from "./summary-button";
import { useOnReturn } from "./use-on-return";
import { type Target, useTarget } from "./use-target";
import { useThreadScroll } from "./use-thread-scroll";

// Most conversations are remembered.
const MemoryNote = dynamic(
  orMissing(() => import("./memory-note").then((file) => aliveWhenLoaded(file.MemoryNote))),
);
// Whoever writes while a reply is coming.
const QueuedMessages = dynamic(
  orMissing(() => import("./queued-messages").then((file) => file.QueuedMessages)),
);

interface Given {
  live: LiveConversation;
  title: string;
  target: Target | null;
  /** Something in it was not seen yet, as far as the server knows. */
  isUnread?: boolean;
  /** When a temporary conversation is gone. */
  expiresAt?: string | null | undefined;
  /** What a conversation shows before its first message. */
  empty?: ReactNode;
}

/** Messages of which a conversation has a first summary. */
const SUMMED_UP_FROM = 5;

export function ChatView({ live, title, target, isUnread = false, expiresAt = null, empty }: Given) {
  const t = useTranslations("chat.status");
  const isPaused = useWorkspace().pausedSince !== null;
  const state = useSyncExternalStore(live.subscribe, live.get, live.get);
  const isEmpty = state.messages.length === 0;
  const scroll = useThreadScroll(isEmpty);
  useAlive(scroll.box);
  useTarget(target?.message ?? null, state, live.loadOlder);
  useEffect(() => {
    document.title = `${title} · Career Advisor`;
  }, [title]);
  const isBusy = state.phase !== "idle";
  const lastSaid = state.messages.findLast(({ role }) => role === "user")?.id;
  useEffect(() => void live.load(), [live]);
  useOnReturn(live.refresh);
  useSeeing(live, isUnread);
  const { follow } = scroll;
  const announced = announcement(state.phase, state.messages.at(-1));
  useEffect(() => {
    if (isBusy && lastSaid) follow(lastSaid);
  }, [isBusy, lastSaid, follow]);
  return (
    <>
      <KeepsPlace box={scroll.box} first={state.messages[0]?.id ?? null} />
      {state.messages.length >= SUMMED_UP_FROM ? <SummaryButton conversationId={live.id} /> : null}
      {/* A thread is reversed, so that it opens at its end before any script runs. */}
      <div
        ref={scroll.box}
        data-thread
        className={`flex min-h-0 flex-1 overflow-y-auto overscroll-contain ${isEmpty ? "flex-col" : "flex-col-reverse"}`}
      >
        <div className="min-h-full w-full shrink-0">
          {isEmpty ? (
            empty
          ) : (
            <div className="relative mx-auto w-full max-w-measure px-4 pt-6 pb-10 sm:px-6">
              <h1 className="sr-only">{title}</h1>
              <OlderMessages state={state} onLoad={live.loadOlder} />
              <MessageList state={state} live={live} target={target} />
              <BelowLast live={live} state={state} />
            </div>
          )}
        </div>
      </div>
      <div className="relative mx-auto w-full max-w-measure print:hidden px-3 pb-3 sm:px-6 sm:pb-5">
        {scroll.isAway && !isEmpty ? <JumpToLatest onJump={scroll.toLatest} isReplying={isBusy} /> : null}
        {live.isTemporary || isPaused ? (
          <Suspense>
            <MemoryNote isTemporary={live.isTemporary} expiresAt={expiresAt} />
          </Suspense>
        ) : null}
        <OfflineNote />
        <Problem text={state.problem} onClose={live.clearProblem} />
        {state.queued.length > 0 ? (
          <Suspense>
            <QueuedMessages live={live} state={state} />
          </Suspense>
        ) : null}
        <Composer
          conversationId={live.id}
          isStarted={live.isStarted}
          phase={state.phase}
          onSend={(text, promptId, files) => void live.send(text, promptId, files)}
          onQueue={live.enqueue}
          onStop={() => void live.stop()}
        />
      </div>
      <p role="status" className="sr-only">
        {announced ? t(announced) : null}
      </p>
    </>
  );
}
