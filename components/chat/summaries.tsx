"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { SummaryNote } from "./summary-note";
import { useSummaries } from "./use-summaries";

/** What was said in a conversation, in short: the newest note open, the earlier ones below it. */
export function Summaries({ conversationId, onClose }: { conversationId: string; onClose: () => void }) {
  const t = useTranslations("chat");
  const { items, hasMore, problem, load } = useSummaries(conversationId);
  useEffect(() => void load(), [load]);
  return (
    <Dialog labelledBy="summary-title" onClose={onClose} className="max-w-xl">
      <div className="flex max-h-[80dvh] flex-col">
        <header className="flex items-start gap-3 border-b px-5 pt-5 pb-4 sm:px-6">
          <div className="min-w-0 flex-1">
            <h2 id="summary-title" className="display text-2xl">
              {t("summary.title")}
            </h2>
            <p className="mt-1 text-sm text-muted">{t("summary.about")}</p>
          </div>
          <IconButton label={t("summary.close")} onClick={onClose} className="-me-2 -mt-1">
            <X className="size-4" aria-hidden="true" />
          </IconButton>
        </header>
        <div className="min-h-0 overflow-y-auto px-5 py-4 sm:px-6">
          {problem ? (
            <p role="alert" className="flex flex-wrap items-center gap-3 text-danger">
              {problem}
              <Button onClick={() => void load()}>{t("tryAgain")}</Button>
            </p>
          ) : null}
          {!items && !problem ? (
            <div role="status" aria-label={t("loading")} className="skeleton h-24" />
          ) : null}
          {items?.length === 0 ? <Nothing /> : null}
          <ol className="flex flex-col gap-3">
            {items?.map((summary, index) => (
              <SummaryNote key={summary.id} summary={summary} isNewest={index === 0} onLeave={onClose} />
            ))}
          </ol>
          {hasMore ? (
            <Button className="mt-4" onClick={() => void load()}>
              {t("summary.earlier")}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}

function Nothing() {
  const t = useTranslations("chat.summary");
  return (
    <div className="rounded-2xl bg-tint px-5 py-6">
      <p className="font-medium">{t("nothing")}</p>
      <p className="mt-1 text-muted">{t("nothingAbout")}</p>
    </div>
  );
}
