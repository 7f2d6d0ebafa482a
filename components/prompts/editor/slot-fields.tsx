import { Field, inputClass } from "@/components/ui/field";
import type { ProfilePart, Slot } from "@/lib/prompts/contract";

const TYPES: Record<Slot["type"], string> = {
  text: "A few words",
  "long-text": "A longer text",
  choice: "One of several",
  number: "A number",
  date: "A day",
  skill: "A skill",
  level: "A level",
  profile: "From the profile",
};

const PARTS: Record<ProfilePart, string> = {
  skills: "Skills",
  level: "Experience level",
  years: "Years of experience",
  name: "Name",
  summary: "Summary",
};

interface Given {
  slot: Slot;
  onChange: (slot: Slot) => void;
}

/** What a blank asks for, and how. */
export function SlotFields({ slot, onChange }: Given) {
  const { name, label, type, required } = slot;
  const id = (part: string) => `slot-${name}-${part}`;
  return (
    <fieldset className="flex flex-col gap-3 rounded-2xl border bg-raised p-4">
      <legend className="px-1 font-mono text-sm text-accent">{`{{${name}}}`}</legend>
      <Field id={id("label")} label="Question">
        <input
          id={id("label")}
          value={label}
          maxLength={120}
          onChange={(event) => onChange({ ...slot, label: event.target.value })}
          className={inputClass}
        />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id={id("type")} label="Answer">
          <select
            id={id("type")}
            value={type}
            onChange={(event) => onChange(retyped(slot, event.target.value))}
            className={inputClass}
          >
            {Object.entries(TYPES).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
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
        It has to be filled in
      </label>
    </fieldset>
  );
}

function KindFields({ slot, onChange, id }: Given & { id: (part: string) => string }) {
  if (slot.type === "choice") {
    return (
      <Field id={id("options")} label="Choices" hint="Separated by commas, at least two">
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
      <Field id={id("from")} label="Which part">
        <select
          id={id("from")}
          value={slot.from}
          onChange={(event) => onChange({ ...slot, from: partNamed(event.target.value) })}
          className={inputClass}
        >
          {Object.entries(PARTS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  return (
    <Field id={id("default")} label="Default" aside="optional">
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
  return Object.hasOwn(TYPES, value);
}

function partNamed(value: string): ProfilePart {
  return value === "level" || value === "years" || value === "name" || value === "summary" ? value : "skills";
}

function listed(text: string): string[] {
  return [...new Set(text.split(",").map((each) => each.trim()))].filter(Boolean);
}
