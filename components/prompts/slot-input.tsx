import { inputClass } from "@/components/ui/field";
import type { Slot } from "@/lib/prompts/contract";

const levels = [
  { value: "junior", name: "Junior" },
  { value: "mid", name: "Mid" },
  { value: "senior", name: "Senior" },
];

interface Given {
  slot: Slot;
  isWrong: boolean;
  describedBy: string | undefined;
}

/** The field that fits a blank's type. */
export function SlotInput({ slot, isWrong, describedBy }: Given) {
  const { name, type, required, placeholder, min, max } = slot;
  const shared = {
    id: name,
    name,
    required,
    className: inputClass,
    defaultValue: slot.default ?? "",
    "aria-invalid": isWrong || undefined,
    "aria-describedby": describedBy,
  };
  if (type === "long-text") return <textarea {...shared} rows={5} placeholder={placeholder} />;
  if (type === "choice" || type === "level") {
    return (
      <select {...shared}>
        {slot.default && required ? null : <option value="">Choose…</option>}
        {optionsOf(slot).map(({ value, name: label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const number = { type: "number", inputMode: "decimal", step: "any", min, max } as const;
  return <input {...shared} {...(type === "number" ? number : { type: "text" })} placeholder={placeholder} />;
}

function optionsOf({ type, options = [] }: Slot) {
  return type === "level" ? levels : options.map((value) => ({ value, name: value }));
}
