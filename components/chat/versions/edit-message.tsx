"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { newId } from "@/components/ui/new-id";
import { ProblemLine } from "@/components/ui/problem-note";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";
import { sayAnew } from "./say-anew";

interface Given {
  message: Message;
  live: LiveConversation;
  onDone: () => void;
}

/** A message as a field, in its place. Enter sends it anew, Escape leaves it as it was: after a question, where it reads otherwise by now. */
export function EditMessage({ message, live, onDone }: Given) {
  const t = useTranslations();
  const field = useRef<HTMLTextAreaElement>(null);
  // One id for all tries with the same words.
  const tried = useRef({ id: "", text: "" });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const mayLeave = useUnsavedWarning(isChanged);
  const leave = () => mayLeave() && onDone();
  const hint = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(message.text.length, message.text.length);
    // What sends it too: in a low window it would be below the fold.
    field.current?.form?.scrollIntoView({ block: "nearest" });
  }, [message.text]);
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const text = field.current?.value ?? "";
    if (!/\S/.test(text) || isBusy) return;
    if (text === message.text) return onDone();
    setBusy(true);
    setProblem(null);
    try {
      if (tried.current.text !== text) tried.current = { id: newId(), text };
      await sayAnew(live, message, tried.current.id, text);
    } catch (error) {
      setProblem(reasonOf(error));
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => void save(event)}
      className="mb-7 scroll-mb-16 rounded-3xl border border-edge/50 bg-tint p-3 focus-within:border-accent"
    >
      <textarea
        ref={field}
        dir="auto"
        defaultValue={message.text}
        aria-label={t("thread.edit.label")}
        aria-describedby={hint}
        onInput={({ currentTarget }) => setChanged(currentTarget.value !== message.text)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") leave();
          if (event.key === "Enter" && !event.shiftKey) void save(event);
        }}
        className="composer-input min-h-16 w-full resize-none bg-transparent px-1.5 py-1 outline-none"
      />
      <ProblemLine problem={problem} className="px-1.5 pb-2 text-sm" />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p id={hint} className="me-auto px-1.5 text-sm text-muted">
          {t("thread.edit.hint")}
        </p>
        <Button look="bare" className="min-h-9" onClick={leave}>
          {t("common.cancel")}
        </Button>
        <Button look="solid" type="submit" className="min-h-9" disabled={isBusy}>
          {t(isBusy ? "thread.edit.sending" : "thread.edit.send")}
        </Button>
      </div>
    </form>
  );
}
