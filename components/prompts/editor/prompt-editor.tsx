"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Dialog } from "@/components/ui/dialog";
import { FormEnd } from "@/components/ui/form-end";
import { problemsOf } from "@/components/ui/problems-of";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { PromptVersion } from "@/lib/prompts/contract";
import { TemplatePreview } from "../preview/template-preview";
import { ConflictView } from "./conflict-view";
import { ContentFields } from "./content-fields";
import { type Draft, examplesFor } from "./draft";
import { isConflict, useVersionedDraft } from "./use-versioned-draft";

interface Given {
  title: string;
  first: Draft;
  /** Of one that is edited: its newest version, and how to read it anew. */
  stored?: { version: number; newest: () => Promise<PromptVersion | undefined> };
  /** Keeps it on top of a version; what it throws is shown, and nothing typed is lost. */
  onSave: (draft: Draft, base: number) => Promise<void>;
  onClose: () => void;
}

/** A prompt of one's own, written with its preview beside it. */
export function PromptEditor({ title, first, stored, onSave, onClose }: Given) {
  const t = useTranslations("prompts.editor");
  const written = useVersionedDraft(first, stored?.version ?? 0);
  const { draft, conflict } = written;
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const mayLeave = useUnsavedWarning(written.isChanged && !isBusy);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setErrors({});
    try {
      await onSave(draft, written.base);
    } catch (error) {
      const theirs = isConflict(error) ? await stored?.newest().catch(() => undefined) : undefined;
      // Drawn at once: what is wrong has to stand there before it is gone to.
      flushSync(() => {
        if (theirs) written.setConflict(theirs);
        else setErrors(shownErrors(problemsOf(error)));
        setBusy(false);
      });
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  };
  return (
    <Dialog isSticky labelledBy="editor-title" onClose={onClose} mayClose={mayLeave} className="max-w-4xl">
      <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="p-6 sm:p-7">
        <h2 id="editor-title" className="display pb-5 text-[1.7rem]">
          {title}
        </h2>
        {conflict ? (
          <ConflictView
            theirs={conflict}
            mine={draft}
            isShared={false}
            onKeepMine={written.keepMine}
            onTakeTheirs={written.takeTheirs}
          />
        ) : null}
        <div className="grid gap-7 md:grid-cols-[1.3fr_1fr]">
          <ContentFields
            key={written.round}
            draft={draft}
            errors={errors}
            instructionsHint={t("instructionsHint")}
            onChange={written.write}
          />
          <section aria-label={t("preview")} className="flex flex-col gap-3 md:sticky md:top-6 md:self-start">
            <h3 className="text-sm font-medium text-muted">{t("howSaid")}</h3>
            <TemplatePreview
              template={draft.template}
              slots={draft.slots}
              values={examplesFor(draft.slots)}
            />
          </section>
        </div>
        <div className="flex flex-col gap-4 pt-5">
          <FormEnd
            problem={errors.form}
            isBusy={isBusy}
            isHeld={conflict !== null}
            go={t("save")}
            going={t("saving")}
            onStop={() => mayLeave() && onClose()}
            isInDialog
          />
        </div>
      </form>
    </Dialog>
  );
}

/** What is wrong with one blank (`slots.0.options`) is shown with the text that it stands in. */
export function shownErrors(errors: Record<string, string>): Record<string, string> {
  const inSlot = Object.entries(errors).find(([field]) => field.startsWith("slots."));
  const inTag = Object.entries(errors).find(([field]) => field.startsWith("tags."));
  return { ...errors, ...(inSlot ? { slots: inSlot[1] } : {}), ...(inTag ? { tags: inTag[1] } : {}) };
}
