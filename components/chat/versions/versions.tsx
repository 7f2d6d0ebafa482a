"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";
import { EarlierAnswer } from "./earlier-answer";
import { useVersions } from "./use-versions";

interface Given {
  message: Message;
  live: LiveConversation;
  /** Another one can be shown in its place now. */
  canShow: boolean;
}

/** "2/3" with arrows, under an answer that has others beside it: they are laid below it, and one click shows one in its place. */
export function AnswerVersions({ message, live, canShow }: Given) {
  const { compared, place, isBusy, problem, show, go, close } = useVersions(message, live);
  return (
    <>
      <Arrows what="answer" place={place} of={message.versions} isOff={isBusy} onGo={go} />
      <Problem text={problem} />
      {compared ? (
        <EarlierAnswer
          version={compared}
          canShow={canShow && !isBusy}
          onShow={() => void show(compared.id)}
          onClose={close}
        />
      ) : null}
    </>
  );
}

/** The same under a message of the person's own that was edited: another wording comes at once, with what came below it. */
export function WordingVersions({ message, live, canShow }: Given) {
  const t = useTranslations("thread.versions");
  const { place, isBusy, problem, go } = useVersions(message, live);
  const isOff = isBusy || !canShow;
  return (
    <div className="-mt-6 flex flex-wrap items-center justify-end gap-x-2 pb-6 text-sm text-muted">
      <Problem text={problem} />
      {message.version > 1 ? (
        <button
          type="button"
          disabled={isOff}
          onClick={() => void go(-1)}
          className="rounded font-medium text-accent underline underline-offset-3 disabled:opacity-55"
        >
          {t("undoEdit")}
        </button>
      ) : null}
      <Arrows what="wording" place={place} of={message.versions} isOff={isOff} onGo={go} />
    </div>
  );
}

interface ArrowsGiven {
  what: "answer" | "wording";
  place: number;
  of: number;
  isOff: boolean;
  onGo: (by: 1 | -1) => Promise<void>;
}

function Arrows({ what, place, of, isOff, onGo }: ArrowsGiven) {
  const t = useTranslations("thread");
  return (
    <span className="inline-flex items-center">
      <Arrow label={t(`earlier.${what}`)} isOff={isOff || place === 1} onGo={() => onGo(-1)}>
        <ChevronLeft className="size-4 rtl:rotate-180" />
      </Arrow>
      <span role="status" className="tabular-nums">
        {place}/{of}
      </span>
      <Arrow label={t(`later.${what}`)} isOff={isOff || place === of} onGo={() => onGo(1)}>
        <ChevronRight className="size-4 rtl:rotate-180" />
      </Arrow>
    </span>
  );
}

interface ArrowGiven {
  label: string;
  isOff: boolean;
  onGo: () => Promise<void>;
  children: ReactNode;
}

function Arrow({ label, isOff, onGo, children }: ArrowGiven) {
  return (
    <IconButton label={label} disabled={isOff} onClick={() => void onGo()} className="size-8">
      {children}
    </IconButton>
  );
}

function Problem({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p role="alert" className="w-full text-sm text-danger">
      {text}
    </p>
  );
}
