"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CopyButton } from "@/components/chat/copy-button";
import { inputClass } from "@/components/ui/field";

/** A link that was just made, ready to be copied. */
export function NewLink({ link }: { link: string }) {
  const t = useTranslations("sharing.newLink");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div>
      <label htmlFor="new-link" className="text-[0.94rem] font-medium">
        {t("label")}
      </label>
      <div className="flex items-center gap-2 pt-1.5">
        <input
          ref={field}
          id="new-link"
          readOnly
          value={link}
          className={inputClass}
          aria-describedby="new-link-hint"
        />
        <CopyButton text={link} label={t("copy")} />
      </div>
      <p id="new-link-hint" className="pt-1.5 text-sm text-muted">
        {t("hint")}
      </p>
    </div>
  );
}
