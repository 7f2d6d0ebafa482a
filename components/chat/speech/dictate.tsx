"use client";
import { Mic, Square } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { KeptText } from "../kept-text";
import { recognitionMaker } from "./recognition";
import { SpokenLanguage } from "./spoken-language";
import { spokenLanguages } from "./spoken-languages";
import { useDictation } from "./use-dictation";

/** Under which name this browser keeps that the person knows where speech goes. */
const KNOWN = "speech-known";

/** And in which language the person speaks. */
const LANGUAGE = "speech-language";

interface Given {
  field: RefObject<HTMLTextAreaElement | null>;
  kept: KeptText;
}

/** Speaking instead of typing; nothing where the browser does not offer it. Before the first time it says where speech goes. */
export function Dictate({ field, kept }: Given) {
  const t = useTranslations("thread.dictation");
  const languages = spokenLanguages(useLocale(), navigator.languages);
  const [chosen, setChosen] = useState(() => kept.get(LANGUAGE));
  const language = languages.find((each) => each === chosen) ?? languages[0] ?? "en";
  const { isListening, problem, start, goOnIn, stop } = useDictation(field, language);
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
  const choose = (spoken: string) => {
    kept.set(LANGUAGE, spoken);
    setChosen(spoken);
    goOnIn(spoken);
  };
  const choice = <SpokenLanguage languages={languages} chosen={language} onChoose={choose} />;
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
      {isAsking ? (
        <WhereSpeechGoes onAgree={agree} onClose={() => setAsking(false)}>
          {choice}
        </WhereSpeechGoes>
      ) : null}
      <p
        role="status"
        className={problem ? "order-last basis-full px-3.5 pb-1 text-sm text-danger" : "sr-only"}
      >
        {problem ?? (isListening ? t("listening") : "")}
      </p>
      {isListening || problem ? <div className="order-last basis-full px-3.5 pb-1">{choice}</div> : null}
    </>
  );
}

interface Asking {
  onAgree: () => void;
  onClose: () => void;
  children: ReactNode;
}

function WhereSpeechGoes({ onAgree, onClose, children }: Asking) {
  const t = useTranslations("thread");
  return (
    <section
      aria-label={t("dictation.whereLabel")}
      className="order-first basis-full rounded-2xl bg-panel px-3.5 py-3 text-[0.92rem]"
    >
      <p className="pb-2.5">{t("dictation.where")}</p>
      {children}
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
