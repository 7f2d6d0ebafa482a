import { useTranslations } from "next-intl";
import { choicesFor, useCategories } from "@/components/prompts/categories";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { type Draft, withSlot, withTemplate } from "./draft";
import { SlotFields } from "./slot-fields";
import { TagsInput } from "./tags-input";

interface Given {
  draft: Draft;
  /** By the field's name on the wire. */
  errors: Record<string, string>;
  /** Whose words the advisor is told of: one's own wish, or guidance for everybody. */
  instructionsHint: string;
  onChange: (draft: Draft) => void;
}

/** The words of a prompt. Its blanks appear as they are written. */
export function ContentFields({ draft, errors, instructionsHint, onChange }: Given) {
  const t = useTranslations("prompts");
  const categories = useCategories();
  const field = (
    name: "title" | "description" | "template" | "instructions",
    has: { hint?: boolean } = {},
  ) => ({
    id: `prompt-${name}`,
    value: draft[name],
    className: inputClass,
    "aria-invalid": errors[name] ? true : undefined,
    "aria-describedby": describedBy(`prompt-${name}`, { error: Boolean(errors[name]), ...has }),
  });
  return (
    <div className="flex flex-col gap-5">
      <Field id="prompt-title" label={t("fields.title")} error={errors.title}>
        <input
          {...field("title")}
          maxLength={80}
          placeholder={t("editor.titlePlaceholder")}
          onChange={(event) => onChange({ ...draft, title: event.target.value })}
        />
      </Field>
      <Field
        id="prompt-template"
        label={t("fields.template")}
        error={errors.template ?? errors.slots}
        hint={t("editor.templateHint")}
      >
        <textarea
          {...field("template", { hint: true })}
          rows={7}
          maxLength={4000}
          placeholder={t("editor.templatePlaceholder")}
          onChange={(event) => onChange(withTemplate(draft, event.target.value))}
        />
      </Field>
      {draft.slots.map((slot) => (
        <SlotFields key={slot.name} slot={slot} onChange={(changed) => onChange(withSlot(draft, changed))} />
      ))}
      <Field
        id="prompt-description"
        label={t("fields.description")}
        aside={t("optional")}
        error={errors.description}
      >
        <input
          {...field("description")}
          maxLength={200}
          placeholder={t("editor.descriptionPlaceholder")}
          onChange={(event) => onChange({ ...draft, description: event.target.value })}
        />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id="prompt-category" label={t("fields.category")} error={errors.category}>
          <select
            id="prompt-category"
            value={draft.category}
            onChange={({ target: { value } }) => onChange({ ...draft, category: value })}
            className={inputClass}
          >
            {choicesFor(categories, draft.category).map(({ slug, name, language }) => (
              <option key={slug} value={slug} lang={language}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <TagsInput tags={draft.tags} error={errors.tags} onChange={(tags) => onChange({ ...draft, tags })} />
      </div>
      <Field
        id="prompt-instructions"
        label={t("fields.instructions")}
        aside={t("optional")}
        hint={instructionsHint}
        error={errors.instructions}
      >
        <textarea
          {...field("instructions", { hint: true })}
          rows={4}
          maxLength={2000}
          placeholder={t("editor.instructionsPlaceholder")}
          onChange={(event) => onChange({ ...draft, instructions: event.target.value })}
        />
      </Field>
    </div>
  );
}
