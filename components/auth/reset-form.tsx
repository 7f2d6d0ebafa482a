"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { ask } from "@/components/ui/api";
import { Button, buttonClass } from "@/components/ui/button";
import { problemsOf } from "@/components/ui/problems-of";
import { PasswordField } from "./password-field";

/** Chooses another password with the token of a mail, which stands behind the `#` of the address. */
export function ResetForm() {
  const t = useTranslations("auth");
  const form = useRef<HTMLFormElement>(null);
  const [phase, setPhase] = useState<"still" | "saving" | "saved">("still");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const new_password = String(new FormData(event.currentTarget).get("new_password") ?? "");
    setPhase("saving");
    setErrors({});
    try {
      const token = window.location.hash.slice(1);
      await ask("/users/password-reset", { method: "PUT", body: { token, new_password } });
      setPhase("saved");
    } catch (error) {
      setErrors(problemsOf(error));
      setPhase("still");
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    }
  };
  if (phase === "saved") {
    return (
      <div className="flex flex-col gap-5">
        <p role="status" className="rounded-2xl bg-accent-soft px-5 py-4 font-medium">
          {t("reset.isSet")}
        </p>
        <Link href="/sign-in" className={buttonClass("solid", "min-h-12 text-base")}>
          {t("reset.signInWithIt")}
        </Link>
      </div>
    );
  }
  return (
    <form ref={form} className="flex flex-col gap-5" onSubmit={(event) => void submit(event)}>
      <PasswordField id="new_password" label={t("password.new")} isNew error={errors.new_password} />
      {errors.token || errors.form ? (
        <p role="alert" className="rounded-xl bg-danger-soft px-4 py-3 text-danger">
          {errors.token ? t("reset.linkIsOver") : errors.form}{" "}
          {errors.token ? (
            <Link href="/forgot-password" className="font-medium underline underline-offset-3">
              {t("reset.askAgain")}
            </Link>
          ) : null}
        </p>
      ) : null}
      <Button look="solid" type="submit" disabled={phase === "saving"} className="min-h-12 text-base">
        {phase === "saving" ? t("reset.saving") : t("reset.set")}
      </Button>
    </form>
  );
}
