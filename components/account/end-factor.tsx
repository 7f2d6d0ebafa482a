"use client";
import { useTranslations } from "next-intl";
import { CodeField } from "@/components/auth/code-field";
import { ask } from "@/components/ui/api";
import { FormEnd } from "@/components/ui/form-end";
import { useAskedForm } from "./use-asked-form";

/** Off only for who has the authenticator, or a recovery code. */
export function EndFactor({ onOff, onCancel }: { onOff: () => void; onCancel: () => void }) {
  const t = useTranslations("account.factor");
  const { isBusy, errors, onSubmit } = useAskedForm(async (typed) => {
    await ask("/users/me/totp", { method: "DELETE", body: { code: String(typed.get("last_code") ?? "") } });
    onOff();
  });
  return (
    <form className="flex flex-col gap-5 rounded-2xl border bg-raised p-5" onSubmit={onSubmit}>
      <CodeField id="last_code" error={errors.code} />
      <FormEnd
        problem={errors.form}
        isBusy={isBusy}
        go={t("turnOff")}
        going={t("turningOff")}
        stop={t("keepOn")}
        onStop={onCancel}
        isDanger
      />
    </form>
  );
}
