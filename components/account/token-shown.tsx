"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CopyButton } from "@/components/chat/copy-button";
import { Button } from "@/components/ui/button";
import type { NewApiToken as Made } from "@/lib/users/identity/contract";

/** The one time that a token is seen. */
export function TokenShown({ made, onDone }: { made: Made; onDone: () => void }) {
  const t = useTranslations("account.tokens");
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset
      ref={box}
      tabIndex={-1}
      aria-label={t("shown", { name: made.name })}
      className="flex flex-col gap-3 rounded-2xl bg-accent-soft px-5 py-4 outline-none"
    >
      <p className="font-medium">{t("shownOnce", { name: made.name })}</p>
      <div className="flex items-center gap-2 rounded-xl border bg-raised ps-4 pe-1.5">
        <code className="min-w-0 flex-1 py-2.5 text-sm select-all [overflow-wrap:anywhere]">
          {made.token}
        </code>
        <CopyButton text={made.token} label={t("copy")} />
      </div>
      <p className="text-sm text-muted">
        {t.rich("sendAs", {
          header: `Authorization: Bearer ${made.prefix}…`,
          code: (chunks) => <code className="rounded bg-tint px-1.5 py-0.5">{chunks}</code>,
        })}
      </p>
      <Button className="self-start" onClick={onDone}>
        {t("haveIt")}
      </Button>
    </fieldset>
  );
}
