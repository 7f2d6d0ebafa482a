"use client";
import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";

const SHORTEST = 15;

/** The password, with a look at what was typed. A new one says how long it still has to grow. */
export function PasswordField({
  id = "password",
  label,
  isNew,
  error,
}: {
  id?: string;
  label?: string;
  isNew: boolean;
  error: string | undefined;
}) {
  const t = useTranslations("auth.password");
  const [isShown, setShown] = useState(false);
  const [length, setLength] = useState(0);
  const missing = SHORTEST - length;
  const hints = [
    t("hint", { shortest: SHORTEST }),
    ...(length > 0 && missing > 0 ? [t("toGo", { missing })] : []),
  ];
  return (
    <Field id={id} label={label ?? t("label")} hint={isNew ? hints.join(" ") : undefined} error={error}>
      <div className="relative">
        <input
          id={id}
          name={id}
          type={isShown ? "text" : "password"}
          required
          minLength={isNew ? SHORTEST : 1}
          maxLength={256}
          autoComplete={isNew ? "new-password" : "current-password"}
          onInput={(event) => setLength([...event.currentTarget.value].length)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { error: Boolean(error), hint: isNew })}
          className={`${inputClass} pe-12`}
        />
        <IconButton
          label={isShown ? t("hide") : t("show")}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
          className="absolute end-1.5 top-1.5"
        >
          {isShown ? <EyeOff className="size-4.5" /> : <Eye className="size-4.5" />}
        </IconButton>
      </div>
    </Field>
  );
}
