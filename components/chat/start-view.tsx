"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { PromptPicker } from "@/components/prompts/prompt-picker";
import { newId } from "@/components/ui/new-id";
import type { Prompt } from "@/lib/prompts/contract";
import { ChatView } from "./chat-view";
import { Greeting } from "./greeting";

/**
 * The start page. With the first message it becomes that conversation, in its place: only the address changes, so
 * that nothing of the reply is drawn twice.
 */
export function StartView({
  name,
  prompts,
  isTemporary,
}: {
  name: string | null;
  prompts: Prompt[];
  /** What is begun here is to be remembered by nobody. */
  isTemporary: boolean;
}) {
  const t = useTranslations("chat");
  const { open, list } = useWorkspace();
  const begun = usePathname().split("/")[2];
  const [draftId, setDraftId] = useState(newId);
  const place = begun ?? String(isTemporary);
  const [was, setWas] = useState(place);
  if (was !== place) {
    setWas(place);
    // Back on the start page: what was begun here stays its own conversation.
    if (!begun) setDraftId(newId());
  }
  const id = begun ?? draftId;
  const known = list.items.find((each) => each.id === id);
  const live = open(id, begun !== undefined, undefined, known?.temporary ?? isTemporary);
  return (
    <ChatView
      key={id}
      live={live}
      title={known?.title ?? t("newConversation")}
      target={null}
      expiresAt={known?.expires_at}
      empty={
        <div className="rise mx-auto w-full max-w-4xl px-5 pt-[7dvh] pb-10">
          <Greeting name={name} isTemporary={isTemporary} />
          <PromptPicker prompts={prompts} onFilled={(text, promptId) => void live.send(text, promptId)} />
        </div>
      }
    />
  );
}
