"use client";
import { Dialog } from "@/components/ui/dialog";
import type { Prompt } from "@/lib/prompts/contract";
import { PromptForm } from "./prompt-form";

/** The form of a template, before whatever is there. */
export function PromptDialog({
  prompt,
  onFilled,
  onClose,
}: {
  prompt: Prompt;
  onFilled: (text: string) => void;
  onClose: () => void;
}) {
  return (
    <Dialog isSticky labelledBy="prompt-title" onClose={onClose} className="max-w-xl">
      <PromptForm prompt={prompt} onCancel={onClose} onFilled={onFilled} />
    </Dialog>
  );
}
