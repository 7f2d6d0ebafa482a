"use client";
import { CodeField } from "@/components/auth/code-field";
import { ask } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { useAskedForm } from "./use-asked-form";

/** Off only for who has the authenticator, or a recovery code. */
export function EndFactor({ onOff, onCancel }: { onOff: () => void; onCancel: () => void }) {
  const { isBusy, errors, onSubmit } = useAskedForm(async (typed) => {
    await ask("/users/me/totp", { method: "DELETE", body: { code: String(typed.get("last_code") ?? "") } });
    onOff();
  });
  return (
    <form className="flex flex-col gap-5 rounded-2xl border bg-raised p-5" onSubmit={onSubmit}>
      <CodeField id="last_code" error={errors.code} />
      <ProblemNote problem={errors.form} />
      <div className="flex gap-2">
        <Button type="submit" look="danger" disabled={isBusy}>
          {isBusy ? "Turning it off…" : "Turn off"}
        </Button>
        <Button look="bare" onClick={onCancel}>
          Keep it on
        </Button>
      </div>
    </form>
  );
}
