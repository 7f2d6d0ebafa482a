"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ignoreHeld } from "@/components/ui/not-repeated";

interface Given {
  /** Of the conversation. */
  title: string;
  onForget: () => void;
  onForgetConversation: () => void;
  onKeep: () => void;
}

/** How much is to be forgotten, and what that means. */
export function ConfirmForgetting({ title, onForget, onForgetConversation, onKeep }: Given) {
  const t = useTranslations("memory.forgetting");
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <fieldset
      ref={panel}
      aria-label={t("label")}
      className="mt-3 rounded-2xl bg-danger-soft px-5 py-4"
      onKeyDown={(event) => {
        ignoreHeld(event);
        if (event.key === "Escape") onKeep();
      }}
    >
      <p className="text-danger">{t("about")}</p>
      <div className="flex flex-wrap gap-2 pt-3">
        <Button look="bare" className="min-h-9" onClick={onKeep} autoFocus>
          {t("keep")}
        </Button>
        <Button look="danger" className="min-h-9" onClick={onForget}>
          {t("this")}
        </Button>
        <Button className="min-h-9" onClick={onForgetConversation}>
          <span className="max-w-60 truncate">{t("all", { title })}</span>
        </Button>
      </div>
    </fieldset>
  );
}
