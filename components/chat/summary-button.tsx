"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { orMissing } from "@/components/ui/or-missing";

// Loaded when asked for: hardly any visit needs it.
const Summaries = dynamic(
  orMissing(() => import("./summaries").then((file) => file.Summaries), { ends: "onClose" }),
);

/** The way to what was said in a conversation, in short, at the top of its thread. */
export function SummaryButton({ conversationId }: { conversationId: string }) {
  const t = useTranslations("chat.summary");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="relative z-10 flex justify-end px-3 pt-1.5 xl:p-0">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="min-h-8 rounded-full border bg-raised px-3 text-sm text-muted hover:text-ink xl:absolute xl:end-4 xl:top-3"
      >
        {t("button")}
      </button>
      {/* Its own boundary: the page's would hide the thread until the panel is loaded, and lose the focus. */}
      <Suspense>
        {isOpen ? <Summaries conversationId={conversationId} onClose={() => setOpen(false)} /> : null}
      </Suspense>
    </div>
  );
}
