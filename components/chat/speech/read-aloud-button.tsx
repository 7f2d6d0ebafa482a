"use client";
import { Square, Volume2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { canReadAloud, readAloud, type Voiced, voiceFor } from "./read-aloud";

/** What a browser can do stays as it is. */
const nothingChanges = () => () => undefined;

/** Reads an answer aloud, and stops; nothing where the browser cannot. */
export function ReadAloudButton({ text }: { text: string }) {
  const t = useTranslations("thread");
  const [isReading, setReading] = useState(false);
  // A voice that is not of this device, until the person has agreed to it.
  const [asked, setAsked] = useState<Voiced | null>(null);
  const stop = useRef<() => void>(null);
  useEffect(() => {
    // Words that outlive their page would have nothing to stop them.
    const end = () => stop.current?.();
    window.addEventListener("pagehide", end);
    return () => {
      window.removeEventListener("pagehide", end);
      end();
    };
  }, []);
  // The server does not know what the browser can.
  const isOffered = useSyncExternalStore(nothingChanges, canReadAloud, () => false);
  if (!isOffered) return null;
  const read = (voiced: Voiced) => {
    setAsked(null);
    setReading(true);
    stop.current = readAloud(text, voiced, () => setReading(false));
  };
  const begin = async () => {
    const voiced = await voiceFor(text);
    if (voiced.voice && !voiced.voice.localService) setAsked(voiced);
    else read(voiced);
  };
  return (
    <>
      {isReading ? (
        <IconButton
          label={t("readAloud.stop")}
          className="size-8 text-accent"
          onClick={() => stop.current?.()}
        >
          <Square className="size-3.5 fill-current" />
        </IconButton>
      ) : (
        <IconButton label={t("readAloud.start")} className="size-8" onClick={() => void begin()}>
          <Volume2 className="size-4" />
        </IconButton>
      )}
      {asked ? (
        <div role="status" className="order-last w-full pt-2">
          <p>{t("readAloud.voiceElsewhere")}</p>
          <div className="flex gap-2 pt-2">
            <Button look="quiet" onClick={() => read(asked)}>
              {t("readAloud.agree")}
            </Button>
            <Button look="bare" onClick={() => setAsked(null)}>
              {t("notNow")}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  );
}
