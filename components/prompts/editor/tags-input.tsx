import { useTranslations } from "next-intl";
import { describedBy, Field, inputClass } from "@/components/ui/field";

interface Given {
  tags: string[];
  error: string | undefined;
  onChange: (tags: string[]) => void;
}

/** Tags in a line, separated by commas. */
export function TagsInput({ tags, error, onChange }: Given) {
  const t = useTranslations("prompts");
  return (
    <Field id="prompt-tags" label={t("fields.tags")} aside={t("editor.tagsAside")} error={error}>
      <input
        id="prompt-tags"
        defaultValue={tags.join(", ")}
        onChange={(event) => onChange(tagsIn(event.target.value))}
        placeholder={t("editor.tagsPlaceholder")}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy("prompt-tags", { error: Boolean(error) })}
        className={inputClass}
      />
    </Field>
  );
}

function tagsIn(text: string): string[] {
  return [...new Set(text.split(",").map((tag) => tag.trim().toLowerCase()))].filter(Boolean);
}
