"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { firstOf, useCategories } from "@/components/prompts/categories";
import { emptyDraft } from "@/components/prompts/editor/draft";
import { shownErrors } from "@/components/prompts/editor/prompt-editor";
import { Button } from "@/components/ui/button";
import { creating } from "@/components/ui/creating";
import { ProblemNote } from "@/components/ui/problem-note";
import { problemsOf } from "@/components/ui/problems-of";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { PremadePrompt } from "@/lib/prompts/admin/contract";
import { DraftBeside } from "./translations/draft-beside";

/** A premade prompt that nobody sees yet. */
export function NewPremade() {
  const t = useTranslations("adminPrompts.editor");
  const router = useRouter();
  const [create] = useState(creating);
  const categories = useCategories();
  const [first] = useState({ ...emptyDraft, category: firstOf(categories) });
  const [draft, setDraft] = useState(first);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  useUnsavedWarning(JSON.stringify(draft) !== JSON.stringify(first) && !isBusy);
  const save = async () => {
    setBusy(true);
    setErrors({});
    try {
      const { data } = await create<PremadePrompt>("/admin/prompts", draft);
      router.push(`/admin/prompts/${data.id}`);
    } catch (error) {
      setErrors(shownErrors(problemsOf(error)));
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="grid gap-8 lg:grid-cols-[1.4fr_1fr]"
    >
      <DraftBeside draft={draft} errors={errors} onChange={setDraft}>
        <ProblemNote problem={errors.form} className="mt-5 rounded-xl" />
        <Button type="submit" look="solid" disabled={isBusy} className="mt-6 px-6">
          {isBusy ? t("saving") : t("saveDraft")}
        </Button>
      </DraftBeside>
    </form>
  );
}
