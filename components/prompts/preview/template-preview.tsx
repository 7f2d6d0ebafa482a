import { useTranslations } from "next-intl";
import { numbered } from "@/components/prompts/numbered";
import type { ShownSlot } from "@/lib/prompts/contract";
import { asRead } from "./as-read";
import { partsOf } from "./template-parts";

interface Given {
  template: string;
  slots: ShownSlot[];
  values: Record<string, string>;
}

/** What will be said, as far as it is filled in; a blank without a value says what goes there. */
export function TemplatePreview({ template, slots, values }: Given) {
  const t = useTranslations("prompts.editor");
  const labels = new Map(slots.map(({ name, label }) => [name, label]));
  if (!template.trim()) return <p className="text-muted">{t("nothingYet")}</p>;
  return (
    <p dir="auto" className="rounded-3xl rounded-ee-lg bg-tint px-4.5 py-3 whitespace-pre-wrap wrap-anywhere">
      {numbered(partsOf(template, asRead(slots, values))).map(({ item: part, key }) =>
        part.kind === "words" ? (
          <span key={key}>{part.text}</span>
        ) : part.value ? (
          <mark key={key} className="rounded bg-mark px-0.5 text-ink">
            {part.value}
          </mark>
        ) : (
          <span key={key} className="rounded border border-dashed border-edge px-1.5 text-muted">
            {labels.get(part.name) || part.name}
          </span>
        ),
      )}
    </p>
  );
}
