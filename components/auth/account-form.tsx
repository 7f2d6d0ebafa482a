"use client";

import { useState } from "react";
import { ApiError, ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { signIn } from "./sign-in";

const HINT = "At least 15 characters: a few words that belong together only for you.";

/** Signs up or in; what is wrong stands at its field, and what was typed stays. */
export function AccountForm({ isNew }: { isNew: boolean }) {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const submit = async (form: FormData) => {
    setBusy(true);
    const problems = await submitAccount(form, isNew).catch(problemsOf);
    if (problems) setErrors(problems);
    else window.location.assign("/chat");
    setBusy(false);
  };
  const field = (id: string, label: string, type: string, autoComplete: string, hint?: string) => (
    <Field id={id} label={label} hint={hint} error={errors[id]}>
      <input
        id={id}
        name={id}
        type={type}
        required={id !== "name"}
        autoComplete={autoComplete}
        aria-invalid={errors[id] ? true : undefined}
        aria-describedby={describedBy(id, { error: Boolean(errors[id]), hint: Boolean(hint) })}
        className={inputClass}
      />
    </Field>
  );
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {isNew ? field("name", "Name", "text", "name") : null}
      {field("email", "E-mail", "email", "email")}
      {field(
        "password",
        "Password",
        "password",
        isNew ? "new-password" : "current-password",
        isNew ? HINT : undefined,
      )}
      {errors.form ? (
        <p role="alert" className="rounded-xl bg-danger-soft px-4 py-3 text-danger">
          {errors.form}
        </p>
      ) : null}
      <Button look="solid" type="submit" disabled={isBusy}>
        {isNew ? "Create account" : "Sign in"}
      </Button>
    </form>
  );
}

/** What is wrong, by field; nothing when the person is signed in. */
async function submitAccount(form: FormData, isNew: boolean): Promise<Record<string, string> | null> {
  const text = (key: string) => String(form.get(key) ?? "");
  const account = { email: text("email"), password: text("password") };
  const name = text("name") ? { name: text("name") } : {};
  if (isNew) await ask("/users", { method: "POST", body: { ...account, ...name } });
  const isSignedIn = await signIn(account.email, account.password);
  return isSignedIn ? null : { form: "The address or the password is not right." };
}

function problemsOf(error: unknown): Record<string, string> {
  const fields = error instanceof ApiError ? error.fields : {};
  return Object.keys(fields).length > 0 ? fields : { form: reasonOf(error) };
}
