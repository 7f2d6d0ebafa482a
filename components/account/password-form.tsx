"use client";
import { Check } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { CodeField } from "@/components/auth/code-field";
import { PasswordField } from "@/components/auth/password-field";
import { signIn } from "@/components/auth/session";
import { ask } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { problemsOf } from "@/components/ui/problems-of";

/** Another password. Every session ends with the old one; this browser signs in again with the new. */
export function PasswordForm({ email, asksCode }: { email: string; asksCode: boolean }) {
  const t = useTranslations("account.password");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [phase, setPhase] = useState<"still" | "saving" | "saved">("still");
  const [errors, setErrors] = useState<Record<string, string>>({});
  // A new key empties the fields.
  const [round, setRound] = useState(0);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [current_password, new_password, code] = ["current_password", "new_password", "code"].map(
      (name) => `${typed.get(name)}`,
    );
    const body = { current_password, new_password, ...(asksCode ? { code } : {}) };
    setPhase("saving");
    setErrors({});
    try {
      await ask("/users/me/password", { method: "PUT", body });
      const { next } = await signIn({ email, password: new_password ?? "" });
      // Also where a second factor wants another code than the one just used.
      if (next !== "in") return window.location.assign("/sign-in?next=/account");
      setPhase("saved");
      setRound(round + 1);
      router.refresh();
    } catch (error) {
      setErrors(problemsOf(error));
      setPhase("still");
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    }
  };
  return (
    <form
      ref={form}
      className="flex flex-col gap-5"
      onChange={() => setPhase("still")}
      onSubmit={(event) => void submit(event)}
    >
      {/* Password managers must know whose password this is. */}
      <input type="text" name="email" autoComplete="username" defaultValue={email} hidden />
      <div key={round} className="flex flex-col gap-5">
        <PasswordField id="current_password" label={t("now")} isNew={false} error={errors.current_password} />
        <PasswordField id="new_password" label={t("new")} isNew error={errors.new_password} />
        {asksCode ? <CodeField error={errors.code} /> : null}
      </div>
      <ProblemNote problem={errors.form} />
      <div className="flex items-center gap-4">
        <Button type="submit" disabled={phase === "saving"}>
          {phase === "saving" ? t("changing") : t("change")}
        </Button>
        <p role="status" className="flex items-center gap-2 text-[0.94rem] text-muted">
          {phase === "saved" ? (
            <>
              <Check className="size-4 shrink-0 text-accent" aria-hidden="true" /> {t("changed")}
            </>
          ) : null}
        </p>
      </div>
    </form>
  );
}
