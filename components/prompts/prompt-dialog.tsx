"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { Prompt } from "@/lib/prompts/contract";
import { PromptForm } from "./prompt-form";

/** The form of a template, before whatever is there. What was written in it is left only after a question. */
export function PromptDialog({
  prompt,
  onFilled,
  onClose,
}: {
  prompt: Prompt;
  onFilled: (text: string) => void;
  onClose: () => void;
}) {
  const [isTyped, setTyped] = useState(false);
  const mayLeave = useUnsavedWarning(isTyped);
  return (
    <Dialog isSticky labelledBy="prompt-title" onClose={onClose} mayClose={mayLeave} className="max-w-xl">
      <PromptForm
        prompt={prompt}
        onTyped={() => setTyped(true)}
        onCancel={() => mayLeave() && onClose()}
        onFilled={onFilled}
      />
    </Dialog>
  );
}
