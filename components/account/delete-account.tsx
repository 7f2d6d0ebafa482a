"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDeletion } from "./confirm-deletion";

/** The way out, and what it takes along. */
export function DeleteAccount({ email }: { email: string }) {
  const t = useTranslations("account.deletion");
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p className="text-muted">{t("about")}</p>
      <Button className="mt-5" onClick={() => setAsking(true)}>
        {t("ask")}
      </Button>
      {isAsking ? <ConfirmDeletion email={email} onKeep={() => setAsking(false)} /> : null}
    </>
  );
}
