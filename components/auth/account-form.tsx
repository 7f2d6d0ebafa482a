"use client";
import { type FormEvent, useRef, useState } from "react";
import { ask } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import { problemsOf } from "@/components/ui/problems-of";
import { PasswordField } from "./password-field";
import { placeAfterSignIn } from "./place-after-sign-in";
import { signIn } from "./session";

/** Signs up or in. What is wrong stands at its field, and what was typed stays. */
export function AccountForm({ isNew }: { isNew: boolean }) {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setErrors({});
    const problems = await submitAccount(new FormData(event.currentTarget), isNew).catch(problemsOf);
    const next = new URLSearchParams(window.location.search).get("next");
    if (!problems) return window.location.assign(placeAfterSignIn(next));
    setErrors(problems);
    setBusy(false);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const field = (id: "name" | "email", label: string, autoComplete: string) => (
    <Field id={id} label={label} error={errors[id]}>
      <input
        id={id}
        name={id}
        type={id === "email" ? "email" : "text"}
        required
        maxLength={id === "email" ? 254 : 120}
        autoComplete={autoComplete}
        aria-invalid={errors[id] ? true : undefined}
        aria-describedby={describedBy(id, { error: Boolean(errors[id]) })}
        className={inputClass}
      />
    </Field>
  );
  return (
    <form ref={form} className="flex flex-col gap-5" onSubmit={(event) => void submit(event)}>
      {isNew ? field("name", "Name", "name") : null}
      {field("email", "E-mail", "email")}
      <PasswordField isNew={isNew} error={errors.password} />
      <ProblemNote problem={errors.form} />
      <Button look="solid" type="submit" disabled={isBusy} className="min-h-12 text-base">
        {label(isNew, isBusy)}
      </Button>
    </form>
  );
}

function label(isNew: boolean, isBusy: boolean) {
  if (isNew) return isBusy ? "Creating your account…" : "Create account";
  return isBusy ? "Signing in…" : "Sign in";
}

/** What is wrong, by field; null when the person is signed in. */
async function submitAccount(form: FormData, isNew: boolean): Promise<Record<string, string> | null> {
  const text = (key: string) => String(form.get(key) ?? "");
  const account = { email: text("email"), password: text("password") };
  if (isNew) await ask("/users", { method: "POST", body: { ...account, name: text("name") } });
  const problem = await signIn(account.email, account.password);
  return problem === null ? null : { form: problem };
}
