"use client";
import { useState } from "react";
import type { Draft } from "@/components/prompts/editor/draft";
import { TemplatePreview } from "@/components/prompts/preview/template-preview";
import { Field, inputClass } from "@/components/ui/field";
import { answersOf, samples } from "./sample-profiles";

/** The prompt as somebody would say it, and what the advisor would be told beside it. */
export function SamplePreview({ draft }: { draft: Draft }) {
  const [name, setName] = useState(samples[0]?.name ?? "");
  const sample = samples.find((each) => each.name === name);
  return (
    <section aria-label="Preview" className="flex flex-col gap-4 lg:sticky lg:top-6 lg:self-start">
      <Field id="sample" label="As said by">
        <select
          id="sample"
          value={name}
          onChange={(event) => setName(event.target.value)}
          className={inputClass}
        >
          {samples.map((each) => (
            <option key={each.name}>{each.name}</option>
          ))}
        </select>
      </Field>
      <TemplatePreview
        template={draft.template}
        slots={draft.slots}
        values={sample ? answersOf(sample, draft.slots) : {}}
      />
      <div>
        <h2 className="pb-1 text-sm font-medium text-muted">What the advisor is told beside it</h2>
        <p className="text-[0.92rem] whitespace-pre-wrap text-muted wrap-anywhere">
          {draft.instructions || "Nothing: it answers as to any question."}
        </p>
      </div>
    </section>
  );
}
