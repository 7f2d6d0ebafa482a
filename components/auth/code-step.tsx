"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { CodeField } from "./code-field";
import { goOn } from "./go-on";
import { signIn } from "./session";

interface Given {
  /** What was proven so far: e-mail and password, or a provider's ticket. */
  credentials: Record<string, string>;
  onBack: () => void;
}

/** The second step of signing in. */
export function CodeStep({ credentials, onBack }: Given) {
  const t = useTranslations("auth");
  const [problems, setProblems] = useState({ code: "", form: "" });
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const toField = () => form.current?.querySelector("input")?.select();
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code") ?? "");
    setBusy(true);
    setProblems({ code: "", form: "" });
    const outcome = await signIn({ ...credentials, code });
    if (outcome.next === "in") return goOn();
    setProblems(
      outcome.next === "code" ? { code: outcome.problem, form: "" } : { code: "", form: outcome.problem },
    );
    setBusy(false);
    requestAnimationFrame(toField);
  };
  return (
    <form ref={form} className="flex flex-col gap-5" onSubmit={(event) => void submit(event)}>
      <CodeField error={problems.code || undefined} />
      <ProblemNote problem={problems.form} />
      <Button look="solid" type="submit" disabled={isBusy} className="min-h-12 text-base">
        {isBusy ? t("form.signingIn") : t("form.signIn")}
      </Button>
      <Button look="bare" className="self-start" onClick={onBack}>
        {t("code.back")}
      </Button>
    </form>
  );
}
