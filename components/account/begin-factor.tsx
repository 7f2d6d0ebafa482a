"use client";
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
  const { isBusy, errors, onSubmit } = useAskedForm(async (typed) => {
    const body = hasPassword ? { current_password: String(typed.get("factor_password") ?? "") } : {};
    onBegun((await ask<BegunTotp>("/users/me/totp", { method: "POST", body })).data);
  });
  return (
    <form className="flex flex-col gap-5 rounded-2xl border bg-raised p-5" onSubmit={onSubmit}>
      {hasPassword ? (
        <PasswordField
          id="factor_password"
          label="Your password"
          isNew={false}
          error={errors.current_password}
        />
      ) : (
        <p>You need an app that shows codes, on your phone or in your password manager.</p>
      )}
      <FormEnd problem={errors.form} isBusy={isBusy} go="Go on" going="One moment…" onStop={onCancel} />
    </form>
  );
}
