"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ask } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import { problemsOf } from "@/components/ui/problems-of";
import type { MailPlace } from "@/lib/users/identity/contract";
import { MailSent } from "./mail-sent";

/** Asks for a mail. What is said afterwards is the same whether there is such an account or not. */
export function ForgotForm({ mail }: { mail: MailPlace }) {
  const t = useTranslations("auth");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get("email") ?? "");
    setBusy(true);
    setErrors({});
    try {
      await ask("/users/password-reset", { method: "POST", body: { email } });
      setSentTo(email);
    } catch (error) {
      setErrors(problemsOf(error));
    }
    setBusy(false);
  };
  if (sentTo) return <MailSent to={sentTo} mail={mail} />;
  return (
    <form className="flex flex-col gap-5" onSubmit={(event) => void submit(event)}>
      <Field id="email" label={t("form.email")} error={errors.email}>
        <input
          id="email"
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="username"
          aria-invalid={errors.email ? true : undefined}
          aria-describedby={describedBy("email", { error: Boolean(errors.email) })}
          className={inputClass}
        />
      </Field>
      <ProblemNote problem={errors.form} />
      <Button look="solid" type="submit" disabled={isBusy} className="min-h-12 text-base">
        {isBusy ? t("forgot.sending") : t("forgot.send")}
      </Button>
      <Link
        href="/sign-in"
        className="self-start rounded font-medium text-accent underline underline-offset-3"
      >
        {t("forgot.backToSignIn")}
      </Link>
    </form>
  );
}
