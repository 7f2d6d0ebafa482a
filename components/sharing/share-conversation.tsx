"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { creating } from "@/components/ui/creating";
import { Dialog } from "@/components/ui/dialog";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Conversation } from "@/lib/conversations/contract";
import type { NewShare } from "@/lib/conversations/sharing/contract";
import { NewLink } from "./new-link";
import { ShareRow } from "./share-row";
import { useShares } from "./use-shares";

/** Says what sharing means, makes a link, and lists those that there are. */
export function ShareConversation({
  conversation,
  onDone,
}: {
  conversation: Conversation;
  onDone: () => void;
}) {
  const t = useTranslations("sharing.share");
  const { shares, problem, revoke, load } = useShares(conversation.id);
  const [create] = useState(creating);
  const [link, setLink] = useState<{ id: string; url: string } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const share = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await create<NewShare>(`/conversations/${conversation.id}/share`);
      setLink({ id: data.id, url: `${window.location.origin}/shared/${data.token}` });
      await load();
    } catch (error) {
      setFailure(reasonOf(error));
    }
    setBusy(false);
  };
  const wrong = failure ?? problem;
  return (
    <Dialog labelledBy="share-title" onClose={onDone} className="max-w-lg">
      <div className="flex flex-col gap-4 p-6">
        <h2 id="share-title" className="display text-2xl">
          {t("title")}
        </h2>
        <p className="text-muted [overflow-wrap:anywhere]">{t("about", { title: conversation.title })}</p>
        <p className="rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">{t("warning")}</p>
        {link ? <NewLink link={link.url} /> : null}
        <ProblemLine problem={wrong} />
        {shares && shares.length > 0 ? (
          <section aria-label={t("links")}>
            <h3 className="text-sm font-medium text-muted">{t("links")}</h3>
            <ul>
              {shares.map((each) => (
                <ShareRow
                  key={each.id}
                  share={each}
                  onRevoke={async (id) => {
                    if ((await revoke(id)) && id === link?.id) setLink(null);
                  }}
                />
              ))}
            </ul>
          </section>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onDone}>{t(link ? "done" : "notNow")}</Button>
          {link ? null : (
            <Button look="solid" disabled={isBusy} onClick={() => void share()}>
              {t(isBusy ? "making" : "make")}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
