"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { FormEnd } from "@/components/ui/form-end";
import { problemsOf } from "@/components/ui/problems-of";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { Slot } from "@/lib/prompts/contract";
import type { Golden, GoldenWords } from "@/lib/prompts/gate/contract";
import { GoldenBlanks } from "./golden-blanks";
import { problemAt } from "./problem-at";

interface Given {
  first: Golden | null;
  slots: Slot[];
  /** Keeps it; what it throws is shown, and nothing typed is lost. */
  onSave: (words: GoldenWords) => Promise<void>;
  onClose: () => void;
}

const NONE = { mentions: [], avoids: [], asks: false, shortest: 20, longest: 1_500 };

/** How somebody fills the blanks, and what a good answer to that holds. */
export function GoldenForm({ first, slots, onSave, onClose }: Given) {
  const t = useTranslations("adminPrompts");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const mayLeave = useUnsavedWarning(isTyped && !isBusy);
  const expects = first?.expects ?? NONE;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setErrors({});
    try {
      await onSave(wordsIn(form, slots));
    } catch (error) {
      setErrors(problemsOf(error));
      setBusy(false);
    }
  };
  const input = (
    name: string,
    label: string,
    value: string,
    more: { type?: string; aside?: string } = {},
  ) => {
    const error = problemAt(errors, name);
    return (
      <Field id={`golden-${name}`} label={label} aside={more.aside} error={error}>
        <input
          id={`golden-${name}`}
          name={name}
          type={more.type ?? "text"}
          defaultValue={value}
          maxLength={more.type ? undefined : 900}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(`golden-${name}`, { error: Boolean(error) })}
          className={inputClass}
        />
      </Field>
    );
  };
  return (
    <Dialog isSticky labelledBy="golden-title" onClose={onClose} mayClose={mayLeave} className="max-w-2xl">
      <form
        noValidate
        onInput={() => setTyped(true)}
        onSubmit={(event) => void submit(event)}
        className="flex flex-col gap-5 p-6 sm:p-7"
      >
        <h2 id="golden-title" className="display text-[1.7rem]">
          {first ? t("goldenForm.changeTitle") : t("goldenForm.title")}
        </h2>
        {input("name", t("goldenForm.name"), first?.name ?? "")}
        <GoldenBlanks slots={slots} values={first?.values ?? {}} errors={errors} />
        <fieldset className="grid gap-4 sm:grid-cols-2">
          <legend className="pb-2 text-sm font-medium text-muted">{t("goldenForm.expects")}</legend>
          {input("mentions", t("goldenForm.mentions"), expects.mentions.join(", "), {
            aside: t("goldenForm.commas"),
          })}
          {input("avoids", t("goldenForm.avoids"), expects.avoids.join(", "), {
            aside: t("goldenForm.commas"),
          })}
          {input("shortest", t("goldenForm.shortest"), String(expects.shortest), { type: "number" })}
          {input("longest", t("goldenForm.longest"), String(expects.longest), { type: "number" })}
          <label className="flex items-center gap-2.5">
            <input
              type="checkbox"
              name="asks"
              defaultChecked={expects.asks}
              className="size-4.5 accent-accent"
            />
            {t("goldenForm.asks")}
          </label>
        </fieldset>
        <FormEnd
          problem={errors.form}
          isBusy={isBusy}
          go={t("goldenForm.save")}
          going={t("editor.saving")}
          onStop={() => mayLeave() && onClose()}
          isInDialog
        />
      </form>
    </Dialog>
  );
}

function wordsIn(form: FormData, slots: Slot[]): GoldenWords {
  const said = (name: string) => String(form.get(name) ?? "").trim();
  const listed = (name: string) =>
    said(name)
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
  const values = slots.map(({ name }) => [name, said(`blank-${name}`)] as const).filter(([, value]) => value);
  return {
    name: said("name"),
    values: Object.fromEntries(values),
    expects: {
      mentions: listed("mentions"),
      avoids: listed("avoids"),
      asks: form.has("asks"),
      shortest: Number(said("shortest")),
      longest: Number(said("longest")),
    },
  };
}
