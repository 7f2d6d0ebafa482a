"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Draft } from "@/components/prompts/editor/draft";
import { TemplatePreview } from "@/components/prompts/preview/template-preview";
import { Field, inputClass } from "@/components/ui/field";
import { answersOf, SAMPLES } from "./sample-profiles";

/** The prompt as somebody would say it, and what the advisor would be told beside it. */
export function SamplePreview({ draft }: { draft: Draft }) {
  const t = useTranslations("adminPrompts");
  const [name, setName] = useState<string>(SAMPLES[0]);
  const sample = SAMPLES.find((each) => each === name);
  return (
    <section aria-label={t("preview.title")} className="flex flex-col gap-4 lg:sticky lg:top-6 lg:self-start">
      <Field id="sample" label={t("preview.saidBy")}>
        <select
          id="sample"
          value={name}
          onChange={(event) => setName(event.target.value)}
          className={inputClass}
        >
          {SAMPLES.map((each) => (
            <option key={each} value={each}>
              {t(`samples.${each}.title`)}
            </option>
          ))}
        </select>
      </Field>
      <TemplatePreview
        template={draft.template}
        slots={draft.slots}
        values={sample ? answersOf(sample, draft.slots, t) : {}}
      />
      <div>
        <h2 className="pb-1 text-sm font-medium text-muted">{t("preview.beside")}</h2>
        <p className="text-[0.92rem] whitespace-pre-wrap text-muted wrap-anywhere">
          {draft.instructions || t("preview.nothing")}
        </p>
      </div>
    </section>
  );
}
