"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { creating } from "@/components/ui/creating";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { FormEnd } from "@/components/ui/form-end";
import { problemsOf } from "@/components/ui/problems-of";
import type { NewApiToken as Made, Scope } from "@/lib/users/identity/contract";

const SCOPES: Scope[] = ["read", "write", "admin"];
const LASTS = [7, 30, 90, 365];

interface Given {
  isAdmin: boolean;
  onMade: (made: Made) => void;
  onCancel: () => void;
}

/** What a token is for, what it may do and how long. */
export function NewToken({ isAdmin, onMade, onCancel }: Given) {
  const t = useTranslations("account");
  const [create] = useState(creating);
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const named = useRef<HTMLInputElement>(null);
  useEffect(() => named.current?.focus(), []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = {
      name: String(form.get("token_name") ?? ""),
      scopes: form.getAll("scopes"),
      expires_in_days: Number(form.get("expires_in_days")),
    };
    setBusy(true);
    setErrors({});
    try {
      onMade((await create<Made>("/users/me/tokens", body)).data);
    } catch (error) {
      setErrors(problemsOf(error));
      setBusy(false);
    }
  };
  return (
    <form
      aria-label={t("tokens.new")}
      className="flex flex-col gap-5 rounded-2xl border bg-raised p-5"
      onSubmit={(event) => void submit(event)}
    >
      <Field id="token_name" label={t("newToken.purpose")} error={errors.name}>
        <input
          ref={named}
          id="token_name"
          name="token_name"
          required
          maxLength={80}
          autoComplete="off"
          placeholder={t("newToken.example")}
          aria-invalid={errors.name ? true : undefined}
          aria-describedby={describedBy("token_name", { error: Boolean(errors.name) })}
          className={inputClass}
        />
      </Field>
      <fieldset className="flex flex-col gap-2.5">
        <legend className="pb-2 text-[0.94rem] font-medium">{t("newToken.may")}</legend>
        {SCOPES.filter((scope) => isAdmin || scope !== "admin").map((scope) => (
          <label key={scope} className="flex items-baseline gap-3">
            <input
              type="checkbox"
              name="scopes"
              value={scope}
              defaultChecked={scope === "read"}
              className="size-4 translate-y-0.5 accent-accent"
            />
            <span>
              {t(`scopes.${scope}`)} <span className="text-muted">– {t(`scopesAbout.${scope}`)}</span>
            </span>
          </label>
        ))}
        {errors.scopes ? <p className="text-sm text-danger">{errors.scopes}</p> : null}
      </fieldset>
      <Field id="expires_in_days" label={t("newToken.lasts")} error={errors.expires_in_days}>
        <select
          id="expires_in_days"
          name="expires_in_days"
          defaultValue={90}
          className={`${inputClass} max-w-48`}
        >
          {LASTS.map((days) => (
            <option key={days} value={days}>
              {days === 365 ? t("newToken.year") : t("newToken.days", { days })}
            </option>
          ))}
        </select>
      </Field>
      <FormEnd
        problem={errors.form}
        isBusy={isBusy}
        go={t("newToken.make")}
        going={t("newToken.making")}
        onStop={onCancel}
      />
    </form>
  );
}
