import { useId } from "react";
import { inputClass } from "@/components/ui/field";

interface Given {
  label: string;
  value: string;
  options: (readonly [string, string])[];
  onChoose: (value: string) => void;
}

/** One of a few, with its name above it. */
export function Choice({ label, value, options, onChoose }: Given) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className={`${inputClass} min-h-10 py-1.5`}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
