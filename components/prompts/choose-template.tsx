"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PaletteFrame } from "@/components/palette/palette-frame";
import type { Prompt } from "@/lib/prompts/contract";
import { PromptDialog } from "./prompt-dialog";
import { templateGroups } from "./template-options";
import { useBegin } from "./use-begin";
import { useTemplates } from "./use-templates";

/** Finds a template, fills it in, and begins a conversation with it. */
export function ChooseTemplate({ onClose }: { onClose: () => void }) {
  const t = useTranslations("prompts");
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
  const groups = templateGroups(t, templates ?? [], typed, setChosen);
  const nothing = templates && groups.length === 0 ? t("find.nothing", { typed: typed.trim() }) : null;
  return (
    <PaletteFrame
      label={t("find.label")}
      placeholder={t("find.placeholder")}
      typed={typed}
      onType={setTyped}
      groups={groups}
      onClose={onClose}
      note={
        problem
          ? { text: problem, isProblem: true }
          : nothing || !templates
            ? { text: nothing ?? t("loading"), isProblem: false }
            : null
      }
    />
  );
}
