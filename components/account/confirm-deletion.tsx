"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { leaveErased } from "@/components/auth/session";
import { forgetKeptText } from "@/components/chat/kept-text";
import { ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import type { ErasureReceipt } from "@/lib/users/erasure/contract";
import { ErasedView } from "./erased-view";

/** Nobody deletes an account by a slip: its address has to be typed. */
export function ConfirmDeletion({ email, onKeep }: { email: string; onKeep: () => void }) {
  const t = useTranslations("account.deletion");
  const [typed, setTyped] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<ErasureReceipt | null>(null);
  const isMeant = typed.trim().toLowerCase() === email.toLowerCase();
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await ask<ErasureReceipt>("/users/me", { method: "DELETE" });
      forgetKeptText();
      setReceipt(data);
    } catch (error) {
      setProblem(reasonOf(error));
      setBusy(false);
    }
  };
  if (receipt) {
    return (
      <Dialog labelledBy="delete-account" onClose={() => void leaveErased()} isSticky isHeld>
        <ErasedView receipt={receipt} onLeave={() => void leaveErased()} />
      </Dialog>
    );
  }
  return (
    <Dialog labelledBy="delete-account" onClose={onKeep} isSticky isHeld={isBusy}>
      <form className="flex flex-col gap-4 p-6" onSubmit={(event) => void remove(event)}>
        <h2 id="delete-account" className="display text-2xl">
          {t("title")}
        </h2>
        <p className="text-muted">{t("forGood")}</p>
        <Field
          id="confirm_email"
          label={t("typeEmail")}
          hint={<span className="[overflow-wrap:anywhere]">{email}</span>}
        >
          <input
            id="confirm_email"
            type="email"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            aria-describedby="confirm_email-hint"
            className={inputClass}
          />
        </Field>
        <ProblemNote problem={problem} />
        <div className="flex justify-end gap-2">
          <Button onClick={onKeep} disabled={isBusy}>
            {t("keep")}
          </Button>
          <Button type="submit" look="danger" disabled={!isMeant || isBusy}>
            {isBusy ? t("going") : t("go")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
