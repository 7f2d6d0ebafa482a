"use client";
import { BookPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { bringWords } from "@/components/prompts/save-as-prompt";
import { mayLeaveAll } from "@/components/ui/unsaved-words";

interface Given {
  text: string;
  close: () => void;
}

const LONGEST = 4_000;

/** Takes a message along to be made a prompt of one's own; what is longer than one may be is no prompt. */
export function SavePromptItem({ text, close }: Given) {
  const t = useTranslations("thread.actions");
  const router = useRouter();
  if (text.length > LONGEST) return null;
  const save = () => {
    close();
    if (!mayLeaveAll()) return;
    bringWords(text);
    router.push("/prompts");
  };
  return (
    <button
      type="button"
      className="flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start text-[0.92rem] hover:bg-tint"
      onClick={save}
    >
      <BookPlus className="size-4 shrink-0" aria-hidden="true" /> {t("savePrompt")}
    </button>
  );
}
