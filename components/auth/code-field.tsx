import { describedBy, Field, inputClass } from "@/components/ui/field";

interface Given {
  id?: string;
  label?: string;
  /** Whether a recovery code does as well. */
  isForgiving?: boolean;
  error: string | undefined;
}

/** Six digits, which phones offer by themselves. */
export function CodeField({
  id = "code",
  label = "Code of your authenticator",
  isForgiving = true,
  error,
}: Given) {
  return (
    <Field
      id={id}
      label={label}
      hint={
        isForgiving ? "Six digits. Without your authenticator, write one of your recovery codes." : undefined
      }
      error={error}
    >
      <input
        id={id}
        name={id}
        required
        maxLength={40}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        inputMode={isForgiving ? "text" : "numeric"}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error: Boolean(error), hint: isForgiving })}
        className={`${inputClass} tracking-widest`}
      />
    </Field>
  );
}
