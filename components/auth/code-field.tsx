import { useTranslations } from "next-intl";
import { describedBy, Field, inputClass } from "@/components/ui/field";

interface Given {
  id?: string;
  label?: string;
  /** Whether a recovery code does as well. */
  isForgiving?: boolean;
  error: string | undefined;
}

/** Six digits, which phones offer by themselves. */
export function CodeField({ id = "code", label, isForgiving = true, error }: Given) {
  const t = useTranslations("auth.code");
  return (
    <Field id={id} label={label ?? t("label")} hint={isForgiving ? t("hint") : undefined} error={error}>
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
