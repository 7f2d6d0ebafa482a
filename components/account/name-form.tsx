"use client";
import { Check } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ask } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import { problemsOf } from "@/components/ui/problems-of";

/** The name, which can be changed, and the address by which the account is known. */
export function NameForm({ name, email }: { name: string | null; email: string }) {
  const t = useTranslations("account.name");
  const router = useRouter();
  const [phase, setPhase] = useState<"clean" | "changed" | "saving" | "saved">("clean");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("name") ?? "");
    setPhase("saving");
    setErrors({});
    try {
      await ask("/users/me", { method: "PATCH", body: { name: typed } });
      setPhase("saved");
      // The menu shows it too.
      router.refresh();
    } catch (error) {
      setErrors(problemsOf(error));
      setPhase("changed");
    }
  };
  return (
    <form
      className="flex flex-col gap-5"
      onChange={() => setPhase("changed")}
      onSubmit={(event) => void submit(event)}
    >
      <Field id="name" label={t("label")} error={errors.name}>
        <input
          id="name"
          name="name"
          required
          maxLength={120}
          autoComplete="name"
          defaultValue={name ?? ""}
          aria-invalid={errors.name ? true : undefined}
          aria-describedby={describedBy("name", { error: Boolean(errors.name) })}
          className={inputClass}
        />
      </Field>
      <div>
        <p className="text-[0.94rem] font-medium">{t("email")}</p>
        <p className="pt-0.5 text-muted [overflow-wrap:anywhere]">{email}</p>
      </div>
      <ProblemNote problem={errors.form} />
      <div className="flex items-center gap-4">
        <Button
          type="submit"
          look="solid"
          disabled={phase === "clean" || phase === "saving" || phase === "saved"}
        >
          {phase === "saving" ? t("saving") : t("save")}
        </Button>
        <p role="status" className="flex items-center gap-2 text-[0.94rem] text-muted">
          {phase === "saved" ? (
            <>
              <Check className="size-4 text-accent" aria-hidden="true" /> {t("saved")}
            </>
          ) : null}
        </p>
      </div>
    </form>
  );
}
