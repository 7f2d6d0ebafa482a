"use client";
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";

const SHOWN_MS = 1_600;

/** Copies a text and says so; says too when the browser does not let it. */
export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? "copied" : "refused");
    setTimeout(() => setOutcome(null), SHOWN_MS);
  };
  return (
    <>
      <IconButton label={label} onClick={() => void copy()} className="size-8">
        {outcome === "copied" ? <Check className="size-4 text-accent" /> : <Copy className="size-4" />}
      </IconButton>
      <span role="status" className={outcome === "refused" ? "text-sm text-danger" : "sr-only"}>
        {outcome === "copied" ? "Copied" : ""}
        {outcome === "refused" ? "Your browser did not allow it: select the text and copy it yourself." : ""}
      </span>
    </>
  );
}
