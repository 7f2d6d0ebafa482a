"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { MailPlace } from "@/lib/users/identity/contract";

/** Where to look for the mail. */
export function MailSent({ to, mail }: { to: string; mail: MailPlace }) {
  const t = useTranslations("auth.forgot");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      className="flex flex-col gap-3 rounded-2xl bg-accent-soft px-5 py-4 outline-none [overflow-wrap:anywhere]"
    >
      <p role="status" className="font-medium">
        {t("onItsWay", { to })}
      </p>
      {mail.kind === "folder" ? (
        <p className="text-muted">
          {t.rich("inFolder", { folder: mail.folder, code: (chunks) => <code>{chunks}</code> })}
        </p>
      ) : null}
      {mail.kind === "operator" ? <p className="text-muted">{t("askOperator")}</p> : null}
      {mail.kind === "mail" ? <p className="text-muted">{t("lookAround")}</p> : null}
    </div>
  );
}
