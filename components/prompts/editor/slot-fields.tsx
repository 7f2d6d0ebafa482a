import { useTranslations } from "next-intl";
import { Field, inputClass } from "@/components/ui/field";
import type { ProfilePart, Slot } from "@/lib/prompts/contract";

const TYPES: Slot["type"][] = ["text", "long-text", "choice", "number", "date", "skill", "level", "profile"];

const PARTS: ProfilePart[] = ["skills", "level", "years", "name", "summary"];

interface Given {
  slot: Slot;
  onChange: (slot: Slot) => void;
}

/** What a blank asks for, and how. */
export function SlotFields({ slot, onChange }: Given) {
  const t = useTranslations("prompts");
  const { name, label, type, required } = slot;
  const id = (part: string) => `slot-${name}-${part}`;
  return (
    <fieldset className="flex flex-col gap-3 rounded-2xl border bg-raised p-4">
      <legend className="px-1 font-mono text-sm text-accent">{`{{${name}}}`}</legend>
      <Field id={id("label")} label={t("slot.question")}>
        <input
          id={id("label")}
          value={label}
          maxLength={120}
          onChange={(event) => onChange({ ...slot, label: event.target.value })}
          className={inputClass}
        />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id={id("type")} label={t("slot.answer")}>
          <select
            id={id("type")}
            value={type}
            onChange={(event) => onChange(retyped(slot, event.target.value))}
            className={inputClass}
          >
            {TYPES.map((value) => (
              <option key={value} value={value}>
                {t(`slotTypes.${value}`)}
              </option>
            ))}
          </select>
        </Field>
        <KindFields slot={slot} onChange={onChange} id={id} />
      </div>
      <label className="flex items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={required}
          onChange={(event) => onChange({ ...slot, required: event.target.checked })}
          className="size-4 accent-accent"
        />
        {t("slot.required")}
      </label>
    </fieldset>
  );
}

function KindFields({ slot, onChange, id }: Given & { id: (part: string) => string }) {
  const t = useTranslations("prompts");
  if (slot.type === "choice") {
    return (
      <Field id={id("options")} label={t("slot.choices")} hint={t("slot.choicesHint")}>
        <input
          id={id("options")}
          defaultValue={slot.options?.join(", ") ?? ""}
          onChange={(event) => onChange({ ...slot, options: listed(event.target.value) })}
          className={inputClass}
        />
      </Field>
    );
  }
  if (slot.type === "profile") {
    return (
      <Field id={id("from")} label={t("slot.part")}>
        <select
          id={id("from")}
          value={slot.from}
          onChange={(event) => onChange({ ...slot, from: partNamed(event.target.value) })}
          className={inputClass}
        >
          {PARTS.map((value) => (
            <option key={value} value={value}>
              {t(`profileParts.${value}`)}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  return (
    <Field id={id("default")} label={t("slot.default")} aside={t("optional")}>
      <input
        id={id("default")}
        value={slot.default ?? ""}
        maxLength={200}
        onChange={(event) => onChange(withDefault(slot, event.target.value))}
        className={inputClass}
      />
    </Field>
  );
}

function withDefault({ default: _, ...slot }: Slot, value: string): Slot {
  return value ? { ...slot, default: value } : slot;
}

function retyped({ name, label, required, placeholder, help }: Slot, to: string): Slot {
  const type = isType(to) ? to : "text";
  const kept = { name, label, required, ...(placeholder ? { placeholder } : {}), ...(help ? { help } : {}) };
  if (type === "choice") return { ...kept, type, options: [] };
  return type === "profile" ? { ...kept, type, from: "skills" } : { ...kept, type };
}

function isType(value: string): value is Slot["type"] {
  return TYPES.some((type) => type === value);
}

function partNamed(value: string): ProfilePart {
  return value === "level" || value === "years" || value === "name" || value === "summary" ? value : "skills";
}

function listed(text: string): string[] {
  return [...new Set(text.split(",").map((each) => each.trim()))].filter(Boolean);
}
