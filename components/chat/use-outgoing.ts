"use client";
import { useRef, useState } from "react";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import type { Attached } from "./files/attached";
import type { KeptText } from "./kept-text";
import { useDraft } from "./use-draft";

export interface Outgoing {
  conversationId: string;
  isStarted: boolean;
  /** A reply is coming. */
  isBusy: boolean;
  onSend: (text: string, promptId?: string, files?: AttachedFile[]) => void;
  /** Words for after the reply that is coming, with the files that go with them. */
  onQueue: (text: string, files?: AttachedFile[]) => void;
}

/** The message being written: its words, its files, whether it can go, and its going. */
export function useOutgoing(kept: KeptText, given: Outgoing) {
  const { conversationId, isStarted, isBusy, onSend, onQueue } = given;
  const draft = useDraft(kept, conversationId, isStarted);
  const [attached, setAttached] = useState<Attached | null>(null);
  // A template's words that wait in the field.
  const filled = useRef<{ text: string; promptId: string }>(undefined);
  const [isHeld, setHeld] = useState(false);
  const hasWords = draft.state === "sendable";
  const hasFiles = draft.state === "empty" && (attached?.files.length ?? 0) > 0;
  const isWhole = !attached?.isBusy && (hasWords || hasFiles);
  const canSend = !isBusy && isWhole;
  const canQueue = isBusy && isStarted && isWhole;
  /** Returns whether it went. */
  const submit = () => {
    if (!canSend && !canQueue) return false;
    const written = draft.take();
    const text = hasWords ? written : (attached?.words ?? written);
    const promptId = filled.current?.text === text ? filled.current.promptId : undefined;
    filled.current = undefined;
    setHeld(false);
    if (canQueue) onQueue(text, attached?.files);
    else onSend(text, promptId, attached?.files);
    attached?.clear();
    return true;
  };
  /**
   * A template that was filled in goes in the place of what was written, with the same files; while files are on their way it
   * waits in the field.
   */
  const submitFilled = (text: string, promptId: string) => {
    if (attached?.isBusy) {
      filled.current = { text, promptId };
      draft.put(text);
      setHeld(true);
      return;
    }
    draft.take();
    onSend(text, promptId, attached?.files);
    attached?.clear();
  };
  /** Somebody wrote in the field: what was filled in stands there no more as it was. */
  const changed = () => {
    draft.changed();
    if (draft.field.current?.value !== filled.current?.text) setHeld(false);
  };
  const filesName = `files:${isStarted ? conversationId : "new"}`;
  return {
    draft,
    changed,
    setAttached,
    filesName,
    isHeld: isHeld && attached?.isBusy && !attached.hasFailed,
    canSend,
    canQueue,
    submit,
    submitFilled,
  };
}
