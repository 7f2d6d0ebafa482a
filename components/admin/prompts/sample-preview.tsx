"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Draft } from "@/components/prompts/editor/draft";
import { TemplatePreview } from "@/components/prompts/preview/template-preview";
import { Field, inputClass } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { answersOf, SAMPLES } from "./sample-profiles";
import { readIn } from "./translations/translated";

/** The prompt as somebody would say it in a language, and what the advisor would be told beside it. */
export function SamplePreview({ draft, language }: { draft: Draft; language: Locale }) {
  const t = useTranslations("adminPrompts");
  const [name, setName] = useState<string>(SAMPLES[0]);
  const { template, slots } = readIn(draft, language);
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
      <div lang={language}>
        <TemplatePreview
          template={template}
          slots={slots}
          values={sample ? answersOf(sample, slots, t) : {}}
        />
      </div>
      <div>
        <h2 className="pb-1 text-sm font-medium text-muted">{t("preview.beside")}</h2>
        <p className="text-[0.92rem] whitespace-pre-wrap text-muted wrap-anywhere">
          {draft.instructions || t("preview.nothing")}
        </p>
      </div>
    </section>
  );
}
