"use client";
import { Mic, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { KeptText } from "../kept-text";
import { recognitionMaker } from "./recognition";
import { useDictation } from "./use-dictation";

/** Under which name this browser keeps that the person knows where speech goes. */
const KNOWN = "speech-known";

interface Given {
  field: RefObject<HTMLTextAreaElement | null>;
  kept: KeptText;
}

/** Speaking instead of typing; nothing where the browser does not offer it. Before the first time it says where speech goes. */
export function Dictate({ field, kept }: Given) {
  const t = useTranslations("thread.dictation");
  const { isListening, problem, start, stop } = useDictation(field);
  const [isAsking, setAsking] = useState(false);
  if (!recognitionMaker()) return null;
  const begin = () => {
    if (kept.get(KNOWN)) start();
    else setAsking(true);
  };
  const agree = () => {
    kept.set(KNOWN, "yes");
    setAsking(false);
    start();
  };
  return (
    <>
      {isListening ? (
        <IconButton label={t("stop")} className="size-10 bg-accent-soft text-accent" onClick={stop}>
          <Square className="size-3.5 fill-current motion-safe:animate-pulse" aria-hidden="true" />
        </IconButton>
      ) : (
        <IconButton label={t("start")} title={t("about")} className="size-10" onClick={begin}>
          <Mic className="size-4.5" aria-hidden="true" />
        </IconButton>
      )}
      {isAsking ? <WhereSpeechGoes onAgree={agree} onClose={() => setAsking(false)} /> : null}
      <p
        role="status"
        className={problem ? "order-last basis-full px-3.5 pb-1 text-sm text-danger" : "sr-only"}
      >
        {problem ?? (isListening ? t("listening") : "")}
      </p>
    </>
  );
}

function WhereSpeechGoes({ onAgree, onClose }: { onAgree: () => void; onClose: () => void }) {
  const t = useTranslations("thread");
  return (
    <section
      aria-label={t("dictation.whereLabel")}
      className="order-first basis-full rounded-2xl bg-panel px-3.5 py-3 text-[0.92rem]"
    >
      <p>{t("dictation.where")}</p>
      <div className="flex gap-2 pt-2.5">
        <Button type="button" autoFocus onClick={onAgree}>
          {t("dictation.agree")}
        </Button>
        <Button type="button" look="bare" onClick={onClose}>
          {t("notNow")}
        </Button>
      </div>
    </section>
  );
}
