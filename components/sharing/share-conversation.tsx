"use client";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
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
  const { shares, problem, revoke, load } = useShares(conversation.id);
  const [link, setLink] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const share = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await ask<NewShare>(`/conversations/${conversation.id}/share`, {
        method: "POST",
      });
      setLink(`${window.location.origin}/shared/${data.token}`);
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
          Share this conversation?
        </h2>
        <p className="text-muted [overflow-wrap:anywhere]">
          Anybody who has the link can read “{conversation.title}” as it stands now, without signing in. What
          is said later stays yours, and so does what I remember of you and which memory an answer drew on.
        </p>
        <p className="rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">
          My answers may repeat what you told me elsewhere. Read them once more before you pass the link on.
        </p>
        {link ? <NewLink link={link} /> : null}
        <ProblemLine problem={wrong} />
        {shares && shares.length > 0 ? (
          <section aria-label="Links to this conversation">
            <h3 className="text-sm font-medium text-muted">Links to this conversation</h3>
            <ul>
              {shares.map((each) => (
                <ShareRow
                  key={each.id}
                  share={each}
                  onRevoke={async (id) => {
                    setLink(null);
                    await revoke(id);
                  }}
                />
              ))}
            </ul>
          </section>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onDone}>{link ? "Done" : "Not now"}</Button>
          {link ? null : (
            <Button look="solid" disabled={isBusy} onClick={() => void share()}>
              {isBusy ? "Making the link…" : "Make a link"}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
