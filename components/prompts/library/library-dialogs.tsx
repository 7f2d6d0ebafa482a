"use client";
import { useTranslations } from "next-intl";
import type { Prompt } from "@/lib/prompts/contract";
import { type Draft, draftOf } from "../editor/draft";
import { PromptEditor } from "../editor/prompt-editor";
import { PromptDialog } from "../prompt-dialog";
import { useBegin } from "../use-begin";
import { VersionsDialog } from "../versions/versions-dialog";
import type { Library } from "./use-library";

/** What stands before the library. */
export type Open =
  | { what: "use" | "edit" | "versions"; prompt: Prompt }
  | { what: "new"; draft: Draft }
  | null;

interface Given {
  open: Open;
  library: Library;
  onClose: () => void;
}

export function LibraryDialogs({ open, library, onClose }: Given) {
  const t = useTranslations("prompts.editor");
  const begin = useBegin();
  if (!open) return null;
  if (open.what === "new") {
    return (
      <PromptEditor
        title={t("new")}
        first={open.draft}
        onClose={onClose}
        onSave={async (draft) => {
          await library.create(draft);
          onClose();
        }}
      />
    );
  }
  const { prompt } = open;
  if (open.what === "edit") {
    return (
      <PromptEditor
        title={t("edit")}
        first={draftOf(prompt)}
        stored={{ version: prompt.latest_version, newest: () => library.newest(prompt.id) }}
        onClose={onClose}
        onSave={async (draft, base) => {
          await library.edit(prompt.id, draft, base);
          onClose();
        }}
      />
    );
  }
  if (open.what === "versions") {
    return (
      <VersionsDialog
        prompt={prompt}
        onClose={onClose}
        onRestore={async (version) => {
          await library.restore(prompt.id, version);
          onClose();
        }}
      />
    );
  }
  return (
    <PromptDialog
      prompt={prompt}
      onClose={onClose}
      onFilled={(text) => {
        onClose();
        begin(text, prompt.id);
      }}
    />
  );
}
