"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { FormEnd } from "@/components/ui/form-end";
import { problemsOf } from "@/components/ui/problems-of";
import type { ManagedCategory } from "@/lib/prompts/categories/contract";

interface Given {
  topic: ManagedCategory;
  /** The others in use. */
  others: ManagedCategory[];
  onRetire: (moveTo: string | null) => Promise<void>;
  onClose: () => void;
}

/** Takes a topic out of use; where prompts stand under it, another one takes them. */
export function RetireDialog({ topic, others, onRetire, onClose }: Given) {
  const t = useTranslations("adminPrompts.retire");
  const [moveTo, setMoveTo] = useState("");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setErrors({});
    try {
      await onRetire(moveTo || null);
    } catch (error) {
      setErrors(problemsOf(error));
      setBusy(false);
    }
  };
  return (
    <Dialog labelledBy="retire-title" onClose={onClose} isHeld={isBusy}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 p-6 sm:p-7">
        <h2 id="retire-title" className="display text-[1.7rem] wrap-anywhere">
          {t("title", { name: topic.name })}
        </h2>
        <p className="text-muted">{t("about")}</p>
        {topic.is_used ? (
          <Field
            id="retire-to"
            label={t("moveTo", { count: topic.prompts })}
            error={errors.move_to}
            hint={topic.prompts === 0 ? t("earlier") : undefined}
          >
            <select
              id="retire-to"
              value={moveTo}
              onChange={(event) => setMoveTo(event.target.value)}
              aria-invalid={errors.move_to ? true : undefined}
              aria-describedby={describedBy("retire-to", {
                error: Boolean(errors.move_to),
                hint: topic.prompts === 0,
              })}
              className={inputClass}
            >
              <option value="">{t("choose")}</option>
              {others.map(({ slug, name }) => (
                <option key={slug} value={slug} lang="en">
                  {name}
                </option>
              ))}
            </select>
          </Field>
        ) : null}
        <FormEnd
          problem={errors.form}
          isBusy={isBusy}
          go={t("go")}
          going={t("going")}
          onStop={onClose}
          isInDialog
        />
      </form>
    </Dialog>
  );
}
