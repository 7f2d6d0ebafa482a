"use client";
import { useTranslations } from "next-intl";
import { PasswordField } from "@/components/auth/password-field";
import { ask } from "@/components/ui/api";
import { FormEnd } from "@/components/ui/form-end";
import type { BegunTotp } from "@/lib/users/identity/contract";
import { useAskedForm } from "./use-asked-form";

interface Given {
  hasPassword: boolean;
  onBegun: (begun: BegunTotp) => void;
  onCancel: () => void;
}

/** Whoever sets a second factor up proves that they are the account's owner. */
export function BeginFactor({ hasPassword, onBegun, onCancel }: Given) {
  const t = useTranslations("account.factor");
  const { isBusy, errors, onSubmit } = useAskedForm(async (typed) => {
    const body = hasPassword ? { current_password: String(typed.get("factor_password") ?? "") } : {};
    onBegun((await ask<BegunTotp>("/users/me/totp", { method: "POST", body })).data);
  });
  return (
    <form className="flex flex-col gap-5 rounded-2xl border bg-raised p-5" onSubmit={onSubmit}>
      {hasPassword ? (
        <PasswordField
          id="factor_password"
          label={t("yourPassword")}
          isNew={false}
          error={errors.current_password}
        />
      ) : (
        <p>{t("needsApp")}</p>
      )}
      <FormEnd problem={errors.form} isBusy={isBusy} go={t("goOn")} going={t("moment")} onStop={onCancel} />
    </form>
  );
}
