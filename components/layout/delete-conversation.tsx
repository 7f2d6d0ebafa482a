"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Conversation } from "@/lib/conversations/contract";
import { useWorkspace } from "./workspace";

export function DeleteConversation({
  conversation,
  isCurrent,
  onDone,
}: {
  conversation: Conversation;
  isCurrent: boolean;
  onDone: () => void;
}) {
  const t = useTranslations("layout");
  const { list } = useWorkspace();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    setBusy(true);
    try {
      await list.remove(conversation.id);
      if (isCurrent) router.replace("/chat");
    } catch (error) {
      setProblem(reasonOf(error));
      setBusy(false);
    }
  };
  return (
    <Dialog labelledBy="delete-title" onClose={onDone} isHeld={isBusy}>
      <div className="flex flex-col gap-4 p-6">
        <h2 id="delete-title" className="display text-2xl">
          {t("deletion.title")}
        </h2>
        <p className="text-muted [overflow-wrap:anywhere]">
          {t("deletion.about", { title: conversation.title })}
        </p>
        <ProblemLine problem={problem} />
        <div className="flex justify-end gap-2">
          <Button onClick={onDone} disabled={isBusy}>
            {t("deletion.keep")}
          </Button>
          <Button look="danger" disabled={isBusy} onClick={() => void remove()}>
            {isBusy ? t("deletion.deleting") : t("delete")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
