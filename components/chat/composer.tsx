"use client";
import { ArrowUp, Square } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { memo, Suspense, useRef, useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { orMissing } from "@/components/ui/or-missing";
import type { Phase } from "./thread-state";
import { useLoadedLater } from "./use-loaded-later";
import { type Outgoing, useOutgoing } from "./use-outgoing";

const SlashMenu = dynamic(orMissing(() => import("./slash/slash-menu").then((file) => file.SlashMenu)));

const loadAttach = () => import("./files/attach-files").then((file) => file.AttachFiles);
const loadDictate = () => import("./speech/dictate").then((file) => file.Dictate);

interface Given extends Omit<Outgoing, "isBusy"> {
  phase: Phase;
  onStop: () => void;
}

const round =
  "grid size-10 shrink-0 place-items-center rounded-full transition-colors disabled:cursor-not-allowed disabled:opacity-40";

/** Enter sends, Shift+Enter breaks the line. The draft stays in this browser until it is sent. */
export const Composer = memo(
  function Composer({ conversationId, isStarted, phase, onSend, onQueue, onStop }: Given) {
    const t = useTranslations("chat.composer");
    const { kept } = useWorkspace();
    const isBusy = phase !== "idle";
    const outgoing = useOutgoing(kept, { conversationId, isStarted, isBusy, onSend, onQueue });
    const { draft, canSend, canQueue } = outgoing;
    // What stands after a slash at the very beginning, while it may name a template.
    const [slashed, setSlashed] = useState<string>();
    const form = useRef<HTMLFormElement>(null);
    const Attach = useLoadedLater(loadAttach);
    const Dictate = useLoadedLater(loadDictate);
    const submit = () => outgoing.submit() && setSlashed(undefined);
    return (
      <form
        ref={form}
        className="relative rounded-[1.6rem] border border-edge/50 bg-raised shadow-lift transition-colors focus-within:border-accent"
        onSubmit={(event) => {
          event.preventDefault();
          // What a template's form sends comes by here too.
          if (event.target === event.currentTarget) submit();
        }}
      >
        {slashed !== undefined && !isBusy ? (
          <Suspense>
            <SlashMenu
              typed={slashed}
              field={draft.field}
              onClose={() => setSlashed(undefined)}
              onFilled={(text, promptId) => {
                setSlashed(undefined);
                outgoing.submitFilled(text, promptId);
              }}
            />
          </Suspense>
        ) : null}
        <div className="flex flex-wrap items-end gap-x-1 p-1.5">
          {Attach ? (
            <Attach form={form} kept={kept} name={outgoing.filesName} onChange={outgoing.setAttached} />
          ) : (
            <span className="size-10" />
          )}
          <textarea
            ref={draft.field}
            name="message"
            dir="auto"
            aria-label={t("label")}
            aria-describedby="composer-hint"
            placeholder={t("placeholder")}
            rows={1}
            onInput={({ currentTarget }) => {
              outgoing.changed();
              setSlashed(/^\/([^/\n]{0,60})$/.exec(currentTarget.value)?.[1]);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              // As the button does: whatever hears of the form being sent hears of this too.
              event.currentTarget.form?.requestSubmit();
            }}
            className="composer-input min-h-10 min-w-0 flex-1 resize-none bg-transparent px-1.5 py-2 outline-none"
          />
          {Dictate ? <Dictate field={draft.field} kept={kept} /> : null}
          <SendOrStop phase={phase} canSend={canSend} canQueue={canQueue} onStop={onStop} />
        </div>
        <p id="composer-hint" className={draft.problem ? "px-5 pb-2.5 text-sm text-danger" : "sr-only"}>
          {draft.problem ?? t("hint")}
        </p>
        <p role="status" className="px-5 text-sm text-muted not-empty:pb-2.5">
          {outgoing.isHeld ? t("filesFirst") : null}
        </p>
      </form>
    );
  },
  // Its handlers reach the same conversation whichever render they come from.
  (before, now) =>
    before.conversationId === now.conversationId &&
    before.isStarted === now.isStarted &&
    before.phase === now.phase,
);

interface Buttons extends Pick<Given, "phase" | "onStop"> {
  canSend: boolean;
  canQueue: boolean;
}

function SendOrStop({ phase, canSend, canQueue, onStop }: Buttons) {
  const t = useTranslations("chat.composer");
  return phase === "idle" ? (
    <button
      type="submit"
      aria-label={t("send")}
      title={t("send")}
      disabled={!canSend}
      className={`${round} bg-accent text-on-accent hover:bg-accent-strong`}
    >
      <ArrowUp className="size-5" aria-hidden="true" />
    </button>
  ) : (
    <>
      <button
        type="button"
        aria-label={t("stop")}
        title={t("stop")}
        disabled={phase === "sending"}
        onClick={onStop}
        className={`${round} ${canQueue ? "text-ink hover:bg-tint" : "bg-ink text-paper"}`}
      >
        <Square className="size-3.5 fill-current" aria-hidden="true" />
      </button>
      {canQueue ? (
        <button
          type="submit"
          aria-label={t("queue")}
          title={t("queueAbout")}
          className={`${round} bg-accent text-on-accent hover:bg-accent-strong`}
        >
          <ArrowUp className="size-5" aria-hidden="true" />
        </button>
      ) : null}
    </>
  );
}
