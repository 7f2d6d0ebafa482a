"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { ask } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import { problemsOf } from "@/components/ui/problems-of";
import { CodeStep } from "./code-step";
import { goOn } from "./go-on";
import { PasswordField } from "./password-field";
import { type Outcome, signIn } from "./session";

/** Signs up or in. What is wrong stands at its field, and what was typed stays. A second factor has a step of its own. */
export function AccountForm({ isNew }: { isNew: boolean }) {
  const t = useTranslations("auth.form");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState<Record<string, string> | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setErrors({});
    const account = typedInto(event.currentTarget);
    try {
      const outcome = await submitAccount(account, isNew);
      if (outcome.next === "in") return goOn();
      if (outcome.next === "code") setWaiting({ email: account.email, password: account.password });
      else setErrors({ form: outcome.problem });
    } catch (error) {
      setErrors(problemsOf(error));
    }
    setBusy(false);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  if (waiting) return <CodeStep credentials={waiting} onBack={() => setWaiting(null)} />;
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
      {isNew ? field("name", t("name"), "name") : null}
      {field("email", t("email"), "email")}
      <PasswordField isNew={isNew} error={errors.password} />
      <ProblemNote problem={errors.form} />
      <Button look="solid" type="submit" disabled={isBusy} className="min-h-12 text-base">
        {isBusy ? t(isNew ? "signingUp" : "signingIn") : t(isNew ? "signUp" : "signIn")}
      </Button>
    </form>
  );
}

function typedInto(form: HTMLFormElement) {
  const typed = new FormData(form);
  const text = (key: string) => String(typed.get(key) ?? "");
  return { email: text("email"), password: text("password"), name: text("name") };
}

async function submitAccount(
  { name, ...account }: ReturnType<typeof typedInto>,
  isNew: boolean,
): Promise<Outcome> {
  if (isNew) await ask("/users", { method: "POST", body: { ...account, name } });
  return signIn(account);
}
