"use client";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { PromptPicker } from "@/components/prompts/prompt-picker";
import type { Prompt } from "@/lib/prompts/contract";
import { ChatView } from "./chat-view";
import { newId } from "./new-id";

/**
 * The start page. With the first message it becomes that conversation, in its place: only the address changes, so
 * that nothing of the reply is drawn twice.
 */
export function StartView({ name, prompts }: { name: string | null; prompts: Prompt[] }) {
  const { open, list } = useWorkspace();
  const begun = usePathname().split("/")[2];
  const [draftId, setDraftId] = useState(newId);
  const [was, setWas] = useState(begun);
  if (was !== begun) {
    setWas(begun);
    // Back on the start page: what was begun here stays its own conversation.
    if (!begun) setDraftId(newId());
  }
  const id = begun ?? draftId;
  const live = open(id, begun !== undefined);
  const title = list.items.find((each) => each.id === id)?.title;
  return (
    <ChatView
      key={id}
      live={live}
      title={title ?? "New conversation"}
      target={null}
      empty={
        <div className="rise mx-auto w-full max-w-4xl px-5 pt-[7dvh] pb-10">
          <h1 className="display text-4xl sm:text-5xl">
            {name ? `Where to, ${firstName(name)}?` : "Where to?"}
          </h1>
          <p className="mt-3 max-w-xl text-lg text-muted">
            Say what is on your mind in your own words, or begin with one of these. What you tell me here I
            know in every later conversation.
          </p>
          <PromptPicker prompts={prompts} onFilled={(text, promptId) => void live.send(text, promptId)} />
        </div>
      }
    />
  );
}

function firstName(name: string) {
  return name.trim().split(/\s+/)[0] ?? name;
}
