"use client";
import { Download, Plus, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { UndoBar } from "@/components/memory/undo-bar";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Prompt } from "@/lib/prompts/contract";
import { firstOf, useCategories } from "../categories";
import { emptyDraft, withTemplate } from "../editor/draft";
import { takeWords } from "../save-as-prompt";
import { LibraryDialogs, type Open } from "./library-dialogs";
import { LibraryTools } from "./library-tools";
import { NoPrompts } from "./no-prompts";
import { PromptCard } from "./prompt-card";
import { everything, wantedOf } from "./sorted";
import { useLibrary } from "./use-library";

/** The prompts that come with the product and one's own: found, filled in, written and kept. */
export function LibraryView({ prompts: first }: { prompts: Prompt[] }) {
  const t = useTranslations("prompts");
  const library = useLibrary(first);
  const [wanted, setWanted] = useState(everything);
  const [open, setOpen] = useState<Open>(null);
  const file = useRef<HTMLInputElement>(null);
  const category = firstOf(useCategories());
  // Words of a conversation that somebody wants to say again.
  useEffect(() => {
    const words = takeWords();
    if (words) setOpen({ what: "new", draft: withTemplate({ ...emptyDraft, category }, words) });
  }, [category]);
  const shown = wantedOf(t, library.prompts, wanted);
  const actsOf = (prompt: Prompt) => ({
    use: () => setOpen({ what: "use", prompt }),
    mark: () => void library.mark(prompt),
    copy: () => void library.copy(prompt),
    ...(prompt.is_premade
      ? {}
      : {
          edit: () => setOpen({ what: "edit", prompt }),
          versions: () => setOpen({ what: "versions", prompt }),
          remove: () => library.remove(prompt),
        }),
  });
  const begin = () => setOpen({ what: "new", draft: { ...emptyDraft, category } });
  return (
    <>
      <div className="flex flex-wrap gap-2 pb-6">
        <Button look="solid" onClick={begin}>
          <Plus className="size-4" aria-hidden="true" /> {t("editor.new")}
        </Button>
        <Button onClick={() => file.current?.click()}>
          <Upload className="size-4" aria-hidden="true" /> {t("library.import")}
        </Button>
        <Button
          onClick={() => void library.give()}
          disabled={library.prompts.every((each) => each.is_premade)}
        >
          <Download className="size-4" aria-hidden="true" /> {t("library.export")}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label={t("library.file")}
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void library.take(chosen);
            target.value = "";
          }}
        />
      </div>
      <LibraryTools prompts={library.prompts} wanted={wanted} onChange={setWanted} />
      <ProblemNote problem={library.problem} className="mt-4 rounded-xl" />
      <p role="status" className="min-h-6 px-1 pt-4 pb-2 text-sm text-muted">
        {t("library.count", { count: shown.length })}
      </p>
      {shown.length > 0 ? (
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map((prompt) => (
            <li key={prompt.id}>
              <PromptCard prompt={prompt} acts={actsOf(prompt)} />
            </li>
          ))}
        </ul>
      ) : (
        <NoPrompts whose={wanted.whose} onNew={begin} onAll={() => setWanted(everything)} />
      )}
      <LibraryDialogs open={open} library={library} onClose={() => setOpen(null)} />
      {library.leaving ? (
        <UndoBar
          key={library.leaving}
          what={t("library.leaving", { title: library.leaving })}
          outcome="deleted"
          onUndo={library.callOff}
        />
      ) : null}
    </>
  );
}
