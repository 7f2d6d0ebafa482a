"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { copyText } from "@/components/ui/copy-text";
import { IconButton } from "@/components/ui/icon-button";

const SHOWN_MS = 1_600;

/** Copies a text and says so; says too when the browser does not let it. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const t = useTranslations("chat.copy");
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copy = async () => {
    setOutcome((await copyText(text)) ? "copied" : "refused");
    setTimeout(() => setOutcome(null), SHOWN_MS);
  };
  return (
    <>
      <IconButton label={label ?? t("label")} onClick={() => void copy()} className="size-8">
        {outcome === "copied" ? <Check className="size-4 text-accent" /> : <Copy className="size-4" />}
      </IconButton>
      <span role="status" className={outcome === "refused" ? "text-sm text-danger" : "sr-only"}>
        {outcome === "copied" ? t("copied") : ""}
        {outcome === "refused" ? t("refused") : ""}
      </span>
    </>
  );
}
