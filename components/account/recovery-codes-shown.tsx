"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CopyButton } from "@/components/chat/copy-button";
import { Button } from "@/components/ui/button";

/** The one time that the recovery codes are seen. */
export function RecoveryCodesShown({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const t = useTranslations("account.factor");
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset
      ref={box}
      tabIndex={-1}
      aria-label={t("codes")}
      className="flex flex-col gap-4 rounded-2xl bg-accent-soft px-5 py-4 outline-none"
    >
      <p className="font-medium">{t("codesOnce")}</p>
      <p className="text-sm text-muted">{t("codesAbout")}</p>
      <ul className="grid gap-x-6 gap-y-1.5 rounded-xl border bg-raised px-4 py-3 text-sm sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code className="select-all">{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex items-center gap-2">
        <Button onClick={onDone}>{t("haveThem")}</Button>
        <CopyButton text={codes.join("\n")} label={t("copyCodes")} />
      </div>
    </fieldset>
  );
}
