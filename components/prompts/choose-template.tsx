"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { newId } from "@/components/chat/new-id";
import { useWorkspace } from "@/components/layout/workspace";
import { PaletteFrame } from "@/components/palette/palette-frame";
import type { Prompt } from "@/lib/prompts/contract";
import { PromptDialog } from "./prompt-dialog";
import { templateGroups } from "./template-options";
import { useTemplates } from "./use-templates";

/** Finds a template, fills it in, and begins a conversation with it. */
export function ChooseTemplate({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<Prompt | null>(null);
  const { templates, problem } = useTemplates();
  const begin = useBegin();
  if (chosen) {
    return (
      <PromptDialog
        prompt={chosen}
        onClose={onClose}
        onFilled={(text) => {
          onClose();
          begin(text, chosen.id);
        }}
      />
    );
  }
  const groups = templateGroups(templates ?? [], typed, setChosen);
  const nothing = templates && groups.length === 0 ? `No template has “${typed.trim()}”.` : null;
  return (
    <PaletteFrame
      label="Find a template"
      placeholder="Find a template…"
      typed={typed}
      onType={setTyped}
      groups={groups}
      onClose={onClose}
      note={
        problem
          ? { text: problem, isProblem: true }
          : nothing || !templates
            ? { text: nothing ?? "Loading…", isProblem: false }
            : null
      }
    />
  );
}

/** Says the first words of a new conversation, and goes there once the server knows it. */
function useBegin() {
  const { open } = useWorkspace();
  const router = useRouter();
  return (text: string, promptId: string) => {
    const live = open(newId(), false);
    const unsubscribe = live.subscribe(() => {
      if (!live.isStarted && Object.keys(live.get().unsent).length === 0) return;
      unsubscribe();
      const path = live.isStarted ? `/chat/${live.id}` : "/chat";
      if (window.location.pathname !== path) router.push(path);
    });
    void live.send(text, promptId);
  };
}
